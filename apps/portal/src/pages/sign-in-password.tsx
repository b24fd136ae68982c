import { BackLink, Button, Input } from '@guildhall/govuk-forms'
import { Layout } from '../layout.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import { PasswordField } from '../parts/password-field.tsx'
import { type Problem, Problems } from '../parts/problems.tsx'
import { SendForm } from '../parts/send-form.tsx'
import type { Shell } from '../shell.ts'
import { textsIn } from '../texts/languages.ts'

type SignInPasswordProps = { shell: Shell; email: string; problems: Problem[] }

/** Asks for an email address and the password; email stays the way in for who has none or has forgotten it. */
export function SignInPasswordPage({ shell, email, problems }: SignInPasswordProps) {
  const words = textsIn(shell.language)
  const t = words.ways.signIn
  const problemAt = (field: string) => problems.find(({ at }) => at === field)?.message
  return (
    <Layout
      shell={shell}
      title={t.title}
      failed={problems.length > 0}
      before={<BackLink href="/sign-in">{words.back}</BackLink>}
    >
      <TwoThirds>
        <Problems shell={shell} problems={problems} />
        <h1 className="govuk-heading-l">{t.title}</h1>
        <p className="govuk-body">{t.lead}</p>
        <SendForm shell={shell} action="/sign-in/password">
          <Input
            name="email"
            id="email"
            type="email"
            label={words.signInPage.email}
            autoComplete="email"
            spellCheck={false}
            errorMessage={problemAt('email')}
            value={email}
          />
          <PasswordField shell={shell} name="password" label={t.password} errorMessage={problemAt('password')} />
          <Button preventDoubleClick>{words.signInPage.signIn}</Button>
        </SendForm>
        <p className="govuk-body">
          {t.forgotten}{' '}
          <a className="govuk-link" href="/sign-in">
            {t.byEmail}
          </a>
        </p>
      </TwoThirds>
    </Layout>
  )
}
