import { useEffect, useState } from 'react'
import { Form } from 'react-aria-components'
import { Banner } from './banner.tsx'
import { Button } from './button.tsx'
import { Card } from './card.tsx'
import { Icon } from './icon.tsx'
import { TextField } from './text-field.tsx'

type SignInPageProps = {
  councilName: string
  productName: string
  onSignIn: (input: { email: string; password: string }) => void
  isBusy?: boolean
  /** What went wrong with the last try, in words. */
  error?: string
  /** Shown in demo mode only: people to sign in as with one click. */
  demo?: { signIns: { email: string; name: string; role: string }[]; password: string } | null
}

/** Lets a member of staff in by email and password, or by one click in demo mode. */
export function SignInPage({ councilName, productName, onSignIn, isBusy, error, demo }: SignInPageProps) {
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [tried, setTried] = useState(false)
  useEffect(() => {
    document.title = ['Sign in', productName, councilName].filter(Boolean).join(' – ')
  }, [productName, councilName])
  return (
    <main className="gh-sign-in" id="main">
      <div className="gh-brand">
        <span className="gh-brand-mark">
          <Icon name="hall" />
        </span>
        <span>
          <span className="gh-brand-council">{councilName}</span>
          <span className="gh-brand-product">{productName}</span>
        </span>
      </div>
      <h1 tabIndex={-1}>Sign in</h1>
      {error ? (
        <Banner key={error} tone="error" title="You are not signed in">
          {error}
        </Banner>
      ) : null}
      <Card>
        <Form
          className="gh-stack"
          validationBehavior="aria"
          onSubmit={(event) => {
            event.preventDefault()
            setTried(true)
            if (email && password) onSignIn({ email, password })
          }}
        >
          <TextField
            label="Work email address"
            type="email"
            name="email"
            autoComplete="username"
            value={email}
            onChange={setEmail}
            error={tried && !email ? 'Enter your work email address' : undefined}
          />
          <TextField
            label="Password"
            type="password"
            name="password"
            autoComplete="current-password"
            value={password}
            onChange={setPassword}
            error={tried && !password ? 'Enter your password' : undefined}
          />
          <div>
            <Button type="submit" variant="primary" isPending={isBusy}>
              Sign in
            </Button>
          </div>
        </Form>
      </Card>
      {demo?.signIns.length ? (
        <Card title="Try it as">
          <ul className="gh-demo-list">
            {demo.signIns.map((person) => (
              <li key={person.email}>
                <Button isDisabled={isBusy} onPress={() => onSignIn({ email: person.email, password: demo.password })}>
                  <span>{person.name}</span>
                  <small>{person.role}</small>
                </Button>
              </li>
            ))}
          </ul>
          <p className="gh-soft">
            This is a demonstration with made-up people. Anything you do here is real to them only.
          </p>
        </Card>
      ) : null}
    </main>
  )
}
