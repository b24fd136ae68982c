import { BackLink, Button } from '@guildhall/govuk-forms'
import type { Service } from '@guildhall/schemas'
import { Layout } from '../layout.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import { SendForm } from '../parts/send-form.tsx'
import type { Shell } from '../shell.ts'
import { textsIn } from '../texts/languages.ts'
import { printTexts } from '../texts/print.ts'

/** The start page of a service: what it takes, costs and brings, and the way in. */
export function ServicePage({ shell, service }: { shell: Shell; service: Service }) {
  const { servicePage: t, home } = textsIn(shell.language)
  const { need, cost, duration, otherWays } = service.start
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
        <h2 className="govuk-heading-m">{t.cost}</h2>
        <p className="govuk-body">{cost}.</p>
        <h2 className="govuk-heading-m">{t.duration}</h2>
        <p className="govuk-body">{duration}.</p>
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
            <p className="govuk-body">{otherWays}.</p>
          </>
        ) : null}
      </TwoThirds>
    </Layout>
  )
}
