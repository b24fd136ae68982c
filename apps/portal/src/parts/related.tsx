import type { RequestView } from '@guildhall/casework'
import type { Shell } from '../shell.ts'
import { textsIn } from '../texts/languages.ts'

/** The request that this one is part of, and those that it has started. */
export function Related({ shell, related: { partOf, started } }: { shell: Shell; related: RequestView['related'] }) {
  const t = textsIn(shell.language).related
  if (!partOf && started.length === 0) return null
  return (
    <>
      {partOf ? (
        <p className="govuk-body">
          {t.partOf} <RequestLink of={partOf} />
        </p>
      ) : null}
      {started.length > 0 ? (
        <>
          <p className="govuk-body">{t.started}</p>
          <ul className="govuk-list govuk-list--bullet">
            {started.map((each) => (
              <li key={each.reference}>
                <RequestLink of={each} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  )
}

function RequestLink({ of: { reference, serviceName } }: { of: RequestView['related']['started'][number] }) {
  return (
    <a className="govuk-link" href={`/requests/${reference}`}>
      {serviceName} {reference}
    </a>
  )
}
