import { BackLink, Button, Input } from '@guildhall/govuk-forms'
import { Layout } from '../layout.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import { type Problem, Problems } from '../parts/problems.tsx'
import { SendForm } from '../parts/send-form.tsx'
import type { Shell } from '../shell.ts'
import { textsIn } from '../texts/languages.ts'

type AccountEmailProps = { shell: Shell; now: string; email: string; problems: Problem[] }

/** Asks for the address to sign in with from now on. */
export function AccountEmailPage({ shell, now, email, problems }: AccountEmailProps) {
  const words = textsIn(shell.language)
  const t = words.account.emailPage
  return (
    <Layout
      shell={shell}
      title={t.title}
      failed={problems.length > 0}
      before={<BackLink href="/account">{words.back}</BackLink>}
    >
      <TwoThirds>
        <Problems shell={shell} problems={problems} />
        <h1 className="govuk-heading-l">{t.title}</h1>
        <p className="govuk-body">{t.lead(now)}</p>
        <SendForm shell={shell} action="/account/email">
          <Input
            name="email"
            id="email"
            type="email"
            label={t.label}
            autoComplete="email"
            spellCheck={false}
            errorMessage={problems[0]?.message}
            value={email}
          />
          <Button preventDoubleClick>{t.send}</Button>
        </SendForm>
      </TwoThirds>
    </Layout>
  )
}
