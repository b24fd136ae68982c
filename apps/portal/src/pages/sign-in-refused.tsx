import { Button } from '@guildhall/govuk-forms'
import { Layout } from '../layout.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import type { Shell } from '../shell.ts'
import { textsIn } from '../texts/languages.ts'

type SignInRefusedProps = { shell: Shell; kind: 'refused' | 'unavailable' | 'needs-email' }

/** Says why somebody who came back from the sign-in provider is not signed in, and what to do now. */
export function SignInRefusedPage({ shell, kind }: SignInRefusedProps) {
  const t = textsIn(shell.language).provider
  const { title, text } = t[kind]
  return (
    <Layout shell={shell} title={title}>
      <TwoThirds>
        <h1 className="govuk-heading-l">{title}</h1>
        <p className="govuk-body">{text}</p>
        <Button href="/sign-in">{kind === 'needs-email' ? t.proveEmail : t.again}</Button>
      </TwoThirds>
    </Layout>
  )
}
