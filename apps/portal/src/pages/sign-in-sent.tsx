import { BackLink, Button } from '@guildhall/govuk-forms'
import { Layout } from '../layout.tsx'
import { CodeField } from '../parts/code-field.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import { Problems } from '../parts/problems.tsx'
import { SendForm } from '../parts/send-form.tsx'
import type { Shell } from '../shell.ts'
import { textsIn } from '../texts/languages.ts'

type SignInSentProps = { shell: Shell; email: string; code: string; problems: { at: string; message: string }[] }

/** Says that an email is on its way, the same for every address, and takes the code from it. */
export function SignInSentPage({ shell, email, code, problems }: SignInSentProps) {
  const words = textsIn(shell.language)
  const t = words.signInPage
  return (
    <Layout
      shell={shell}
      title={t.sentTitle}
      failed={problems.length > 0}
      before={<BackLink href="/sign-in">{words.back}</BackLink>}
    >
      <TwoThirds>
        <Problems shell={shell} problems={problems} />
        <h1 className="govuk-heading-l">{t.sentTitle}</h1>
        <p className="govuk-body">{t.sentText(email)}</p>
        <SendForm shell={shell} action="/sign-in/code">
          <input type="hidden" name="email" value={email} />
          <CodeField label={t.code} hint={t.codeHint} errorMessage={problems[0]?.message} value={code} />
          <Button preventDoubleClick>{t.signIn}</Button>
        </SendForm>
        <p className="govuk-body">
          {t.sentFix}{' '}
          <a className="govuk-link" href="/sign-in">
            {t.another}
          </a>
        </p>
      </TwoThirds>
    </Layout>
  )
}
