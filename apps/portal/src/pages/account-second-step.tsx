import type { SecondStep } from '@guildhall/casework'
import { BackLink, Button } from '@guildhall/govuk-forms'
import { Layout } from '../layout.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import { SendForm } from '../parts/send-form.tsx'
import type { Shell } from '../shell.ts'
import { dateTime } from '../texts/amounts.ts'
import { textsIn } from '../texts/languages.ts'

/** Whether a second step is asked for at sign-in, and what can be done about it. Without `step` it is off. */
export function AccountSecondStepPage({ shell, step }: { shell: Shell; step?: SecondStep }) {
  const words = textsIn(shell.language)
  const t = words.ways.secondStep
  return (
    <Layout shell={shell} title={t.title} before={<BackLink href="/account">{words.back}</BackLink>}>
      <TwoThirds>
        <h1 className="govuk-heading-l">{t.title}</h1>
        {step?.since ? (
          <>
            <p className="govuk-body">
              {t.since(dateTime(step.since, shell.language))} {t.codesLeft(step.recoveryCodesLeft)}
            </p>
            <h2 className="govuk-heading-m">{t.newCodesTitle}</h2>
            <p className="govuk-body">{t.newCodesText}</p>
            <SendForm shell={shell} action="/account/second-step/codes">
              <Button classes="govuk-button--secondary" preventDoubleClick>
                {t.newCodes}
              </Button>
            </SendForm>
            <h2 className="govuk-heading-m">{t.offTitle}</h2>
            <p className="govuk-body">{t.offText}</p>
            <SendForm shell={shell} action="/account/second-step/off">
              <Button classes="govuk-button--warning">{t.off}</Button>
            </SendForm>
          </>
        ) : (
          <>
            <p className="govuk-body">{t.lead}</p>
            <p className="govuk-body">{t.need}</p>
            <SendForm shell={shell} action="/account/second-step/start">
              <Button preventDoubleClick>{t.start}</Button>
            </SendForm>
          </>
        )}
      </TwoThirds>
    </Layout>
  )
}
