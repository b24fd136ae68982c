import type { StartFacts } from '@guildhall/casework'
import { BackLink, Button } from '@guildhall/govuk-forms'
import type { Service } from '@guildhall/schemas'
import { Layout } from '../layout.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import { SendForm } from '../parts/send-form.tsx'
import type { Shell } from '../shell.ts'
import { money } from '../texts/amounts.ts'
import { textsIn } from '../texts/languages.ts'
import { printTexts } from '../texts/print.ts'
import { lengthIn, startTexts } from '../texts/start.ts'

type ServicePageProps = { shell: Shell; service: Service; worksOut: StartFacts }

/** The start page of a service: who it is for, what it takes, costs and brings, and the way in. */
export function ServicePage({ shell, service, worksOut }: ServicePageProps) {
  const { servicePage: t, home } = textsIn(shell.language)
  const start = startTexts(shell.language)
  const { need, who, cost, duration, otherWays } = service.start
  const aim = worksOut.aim && lengthIn(worksOut.aim, shell.language)
  return (
    <Layout shell={shell} title={service.name} before={<BackLink href="/">{home}</BackLink>}>
      <TwoThirds>
        <h1 className="govuk-heading-xl">{service.name}</h1>
        <p className="govuk-body-l">{service.summary}.</p>
        {need.length > 0 ? (
          <>
            <h2 className="govuk-heading-m">{t.need}</h2>
            <p className="govuk-body">{t.youNeed}</p>
            <ul className="govuk-list govuk-list--bullet">
              {need.map((thing) => (
                <li key={thing}>{thing}</li>
              ))}
            </ul>
          </>
        ) : null}
        {who ? (
          <>
            <h2 className="govuk-heading-m">{start.who}</h2>
            <p className="govuk-body">{sentenceOf(who)}</p>
          </>
        ) : null}
        <h2 className="govuk-heading-m">{t.cost}</h2>
        {cost ? <p className="govuk-body">{sentenceOf(cost)}</p> : <Cost shell={shell} fees={worksOut.fees} />}
        {duration ? (
          <>
            <h2 className="govuk-heading-m">{t.duration}</h2>
            <p className="govuk-body">{sentenceOf(duration)}</p>
          </>
        ) : null}
        {aim ? (
          <>
            <h2 className="govuk-heading-m">{start.answer}</h2>
            <p className="govuk-body">{start.aim(aim)}</p>
          </>
        ) : null}
        <p className="govuk-body">{t.keep}</p>
        <SendForm shell={shell} action={`/services/${service.slug}/start`}>
          <Button isStartButton preventDoubleClick>
            {t.start}
          </Button>
        </SendForm>
        <p className="govuk-body">
          <a className="govuk-link" href={`/services/${service.slug}/print`}>
            {printTexts(shell.language).link}
          </a>
        </p>
        {otherWays ? (
          <>
            <h2 className="govuk-heading-m">{t.otherWays}</h2>
            <p className="govuk-body">{sentenceOf(otherWays)}</p>
          </>
        ) : null}
      </TwoThirds>
    </Layout>
  )
}

/** What the fee of the service comes to: one amount where everybody pays the same, else what each part costs. */
function Cost({ shell, fees }: { shell: Shell; fees: StartFacts['fees'] }) {
  const t = startTexts(shell.language)
  if (fees.length === 0) return <p className="govuk-body">{t.free}.</p>
  if (fees.every(({ isAlways }) => isAlways))
    return <p className="govuk-body">{money(fees.reduce((sum, { amount }) => sum + amount, 0))}.</p>
  return (
    <>
      <ul className="govuk-list govuk-list--bullet">
        {fees.map(({ label, amount }) => (
          <li key={label}>
            {label}: {money(amount)}
          </li>
        ))}
      </ul>
      <p className="govuk-body">{t.worked}</p>
    </>
  )
}

/** A text with the stop that a designer may have left out. */
function sentenceOf(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
