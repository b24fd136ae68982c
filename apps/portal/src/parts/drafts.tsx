import type { DraftLine } from '@guildhall/casework'
import type { Shell } from '../shell.ts'
import { date } from '../texts/amounts.ts'
import { laterTexts } from '../texts/later.ts'

/** The forms that somebody has begun and not sent, each with its way on and its way out. */
export function Drafts({ shell, drafts }: { shell: Shell; drafts: DraftLine[] }) {
  const t = laterTexts(shell.language)
  if (drafts.length === 0) return null
  return (
    <section>
      <h2 className="govuk-heading-m">{t.drafts}</h2>
      <ul className="portal-cards">
        {drafts.map(({ id, serviceName, startedAt, expiresAt }) => (
          <li className="portal-card" key={id}>
            <h3 className="govuk-heading-s">{serviceName}</h3>
            <p className="govuk-body">
              {t.started(date(startedAt, shell.language))}
              <br />
              {t.keptUntil(date(expiresAt, shell.language))}
            </p>
            <ul className="govuk-summary-card__actions portal-draft-actions">
              <Way href={`/apply/${id}/return`} text={t.continue} about={serviceName} />
              <Way href={`/apply/${id}/delete`} text={t.remove} about={serviceName} />
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Way({ href, text, about }: { href: string; text: string; about: string }) {
  return (
    <li className="govuk-summary-card__action">
      <a className="govuk-link" href={href}>
        {text}
        <span className="govuk-visually-hidden"> {about}</span>
      </a>
    </li>
  )
}
