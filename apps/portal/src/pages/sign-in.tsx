import { Button, Input, InsetText } from '@guildhall/govuk-forms'
import { Layout } from '../layout.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import { Problems } from '../parts/problems.tsx'
import { SendForm } from '../parts/send-form.tsx'
import type { Shell } from '../shell.ts'
import { followTexts } from '../texts/follow.ts'
import { textsIn } from '../texts/languages.ts'

type SignInProps = {
  shell: Shell
  email: string
  /** True for who is signed in and has to show anew who he is. */
  again?: boolean
  problems: { at: string; message: string }[]
}

/** Asks for an email address, to which a link and a code are sent. */
export function SignInPage({ shell, email, again, problems }: SignInProps) {
  const words = textsIn(shell.language)
  const t = words.signInPage
  return (
    <Layout shell={shell} title={t.title} failed={problems.length > 0}>
      <TwoThirds>
        <Problems shell={shell} problems={problems} />
        <h1 className="govuk-heading-l">{t.title}</h1>
        {again ? <InsetText>{words.ways.again}</InsetText> : null}
        {shell.provider ? (
          <>
            <Button href="/sign-in/provider">{words.provider.signIn(shell.provider)}</Button>
            <h2 className="govuk-heading-m">{words.provider.orEmail}</h2>
          </>
        ) : null}
        <p className="govuk-body">{t.lead}</p>
        <SendForm shell={shell} action="/sign-in">
          <Input
            name="email"
            id="email"
            type="email"
            label={t.email}
            hint={t.emailHint}
            autoComplete="email"
            spellCheck={false}
            errorMessage={problems[0]?.message}
            value={email}
          />
          <Button preventDoubleClick>{t.send}</Button>
        </SendForm>
        <p className="govuk-body">
          <a className="govuk-link" href="/sign-in/password">
            {words.ways.signIn.link}
          </a>
        </p>
        <p className="govuk-body">
          <a className="govuk-link" href="/follow">
            {followTexts(shell.language).link}
          </a>
        </p>
      </TwoThirds>
    </Layout>
  )
}
