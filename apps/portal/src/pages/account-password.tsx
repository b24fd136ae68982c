import { BackLink, Button } from '@guildhall/govuk-forms'
import { Layout } from '../layout.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import { PasswordField } from '../parts/password-field.tsx'
import { type Problem, Problems } from '../parts/problems.tsx'
import { SendForm } from '../parts/send-form.tsx'
import type { Shell } from '../shell.ts'
import { textsIn } from '../texts/languages.ts'

type AccountPasswordProps = { shell: Shell; email: string; isSet: boolean; problems: Problem[] }

/** Takes a password, and takes one away. */
export function AccountPasswordPage({ shell, email, isSet, problems }: AccountPasswordProps) {
  const words = textsIn(shell.language)
  const t = words.ways.password
  const title = isSet ? t.titleChange : t.titleNew
  return (
    <Layout
      shell={shell}
      title={title}
      failed={problems.length > 0}
      before={<BackLink href="/account">{words.back}</BackLink>}
    >
      <TwoThirds>
        <Problems shell={shell} problems={problems} />
        <h1 className="govuk-heading-l">{title}</h1>
        <p className="govuk-body">{t.lead}</p>
        <SendForm shell={shell} action="/account/password">
          {/* A password manager keeps the password under this name. */}
          <input type="hidden" name="username" autoComplete="username" value={email} />
          <PasswordField
            shell={shell}
            name="password"
            label={t.label}
            hint={t.hint}
            autoComplete="new-password"
            errorMessage={problems[0]?.message}
          />
          <Button preventDoubleClick>{t.save}</Button>
        </SendForm>
        {isSet ? (
          <>
            <h2 className="govuk-heading-m">{t.removeTitle}</h2>
            <p className="govuk-body">{t.removeText}</p>
            <SendForm shell={shell} action="/account/password/remove">
              <Button classes="govuk-button--warning">{t.remove}</Button>
            </SendForm>
          </>
        ) : null}
      </TwoThirds>
    </Layout>
  )
}
