import type { RequestView } from '@guildhall/casework'
import type { Shell } from '../shell.ts'
import { date } from '../texts/amounts.ts'
import { textsIn } from '../texts/languages.ts'

/** What was made for the resident, each with what kind of file it is and how large. */
export function Documents({ shell, request }: { shell: Shell; request: RequestView }) {
  const t = textsIn(shell.language).downloads
  if (request.documents.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">{t.documents}</h2>
      <ul className="govuk-list">
        {request.documents.map(({ id, title, size, madeAt }) => (
          <li key={id}>
            <a className="govuk-link" href={`/requests/${request.reference}/documents/${id}`}>
              {t.document(title, Math.max(1, Math.round(size / 1000)))}
            </a>
            {/* On a line of its own, so that the link and the day do not run together. */}
            <p className="govuk-hint govuk-!-margin-bottom-0">{date(madeAt, shell.language)}</p>
          </li>
        ))}
      </ul>
    </>
  )
}

/** A receipt to keep, and the booking for the resident's own calendar while there is one. */
export function KeepLinks({ shell, request }: { shell: Shell; request: RequestView }) {
  const t = textsIn(shell.language).downloads
  const at = `/requests/${request.reference}`
  return (
    <ul className="govuk-list">
      <li>
        <a className="govuk-link" href={`${at}/receipt`}>
          {t.receipt}
        </a>
      </li>
      {request.booking?.state === 'confirmed' ? (
        <li>
          <a className="govuk-link" href={`${at}/booking.ics`}>
            {t.calendar}
          </a>
        </li>
      ) : null}
    </ul>
  )
}
