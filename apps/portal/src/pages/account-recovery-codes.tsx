import { Button, NotificationBanner } from '@guildhall/govuk-forms'
import { Layout } from '../layout.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import type { Shell } from '../shell.ts'
import { textsIn } from '../texts/languages.ts'

type AccountRecoveryCodesProps = { shell: Shell; codes: string[]; isNew: boolean }

/** The recovery codes, which no page shows again. `isNew`: the second step was just turned on. */
export function AccountRecoveryCodesPage({ shell, codes, isNew }: AccountRecoveryCodesProps) {
  const words = textsIn(shell.language)
  const t = words.ways.codes
  return (
    <Layout shell={shell} title={t.title}>
      <TwoThirds>
        <NotificationBanner type="success" title={words.account.success}>
          {isNew ? t.on : t.renewed}
        </NotificationBanner>
        <h1 className="govuk-heading-l">{t.title}</h1>
        <p className="govuk-body">{t.once}</p>
        <p className="govuk-body">{t.use}</p>
        <h2 className="govuk-heading-s">{t.list}</h2>
        <ul className="govuk-list portal-codes">
          {codes.map((code) => (
            <li key={code}>
              <code className="portal-key">{code}</code>
            </li>
          ))}
        </ul>
        <Button href="/account">{t.done}</Button>
      </TwoThirds>
    </Layout>
  )
}
