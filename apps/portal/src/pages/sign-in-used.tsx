import { Button } from '@guildhall/govuk-forms'
import { Layout } from '../layout.tsx'
import type { Shell } from '../shell.ts'
import { textsIn } from '../texts/languages.ts'

/** For a link that was used, is too old or never was. */
export function SignInUsedPage({ shell }: { shell: Shell }) {
  const t = textsIn(shell.language).signInPage
  return (
    <Layout shell={shell} title={t.usedTitle}>
      <h1 className="govuk-heading-l">{t.usedTitle}</h1>
      <p className="govuk-body">{t.usedText}</p>
      <Button href="/sign-in">{t.another}</Button>
    </Layout>
  )
}
