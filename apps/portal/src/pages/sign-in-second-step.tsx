import { BackLink, Button, Input } from '@guildhall/govuk-forms'
import { Layout } from '../layout.tsx'
import { CodeField } from '../parts/code-field.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import { type Problem, Problems } from '../parts/problems.tsx'
import { SendForm } from '../parts/send-form.tsx'
import type { Shell } from '../shell.ts'
import { textsIn } from '../texts/languages.ts'

type SignInSecondStepProps = { shell: Shell; byRecovery: boolean; problems: Problem[] }

/** Asks for the code of the app, or for a recovery code in its place. */
export function SignInSecondStepPage({ shell, byRecovery, problems }: SignInSecondStepProps) {
  const words = textsIn(shell.language)
  const t = words.ways.step
  const page = '/sign-in/second-step'
  const title = byRecovery ? t.recoveryTitle : t.title
  const errorMessage = problems[0]?.message
  return (
    <Layout
      shell={shell}
      title={title}
      failed={problems.length > 0}
      before={<BackLink href="/sign-in">{words.back}</BackLink>}
    >
      <TwoThirds>
        <Problems shell={shell} problems={problems} />
        <h1 className="govuk-heading-l">{title}</h1>
        <p className="govuk-body">{byRecovery ? t.recoveryLead : t.lead}</p>
        <SendForm shell={shell} action={byRecovery ? `${page}?recovery=1` : page}>
          {byRecovery ? (
            <Input
              name="code"
              id="code"
              label={t.recovery}
              hint={t.recoveryHint}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              classes="govuk-input--width-10"
              errorMessage={errorMessage}
            />
          ) : (
            <CodeField label={t.code} hint={t.codeHint} errorMessage={errorMessage} />
          )}
          <Button preventDoubleClick>{t.goOn}</Button>
        </SendForm>
        <p className="govuk-body">
          <a className="govuk-link" href={byRecovery ? page : `${page}?recovery=1`}>
            {byRecovery ? t.useApp : t.useRecovery}
          </a>
        </p>
        {byRecovery ? (
          <p className="govuk-body">
            {t.lost} {words.callUs(shell.council)}
          </p>
        ) : null}
      </TwoThirds>
    </Layout>
  )
}
