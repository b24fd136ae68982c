import { BackLink, Button } from '@guildhall/govuk-forms'
import { Layout } from '../layout.tsx'
import { CodeField } from '../parts/code-field.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import { type Problem, Problems } from '../parts/problems.tsx'
import { SendForm } from '../parts/send-form.tsx'
import type { Shell } from '../shell.ts'
import { textsIn } from '../texts/languages.ts'

type AccountEmailCodeProps = { shell: Shell; email?: string; problems: Problem[] }

/** Takes the code that was sent to the new address. Without an address no change waits any more. */
export function AccountEmailCodePage({ shell, email, problems }: AccountEmailCodeProps) {
  const words = textsIn(shell.language)
  const t = words.account.emailPage
  return (
    <Layout
      shell={shell}
      title={t.codeTitle}
      failed={problems.length > 0}
      before={<BackLink href="/account/email">{words.back}</BackLink>}
    >
      <TwoThirds>
        <Problems shell={shell} problems={problems} />
        <h1 className="govuk-heading-l">{t.codeTitle}</h1>
        {email ? <p className="govuk-body">{t.codeLead(email)}</p> : null}
        <p className="govuk-body">{t.claim}</p>
        <SendForm shell={shell} action="/account/email/code">
          <CodeField
            label={words.signInPage.code}
            hint={words.signInPage.codeHint}
            errorMessage={problems[0]?.message}
          />
          <Button preventDoubleClick>{t.confirm}</Button>
        </SendForm>
        <p className="govuk-body">
          <a className="govuk-link" href="/account/email">
            {t.again}
          </a>
        </p>
      </TwoThirds>
    </Layout>
  )
}
