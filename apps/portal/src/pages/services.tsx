import { BackLink } from '@guildhall/govuk-forms'
import type { Service } from '@guildhall/schemas'
import { Layout } from '../layout.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import type { Shell } from '../shell.ts'
import { textsIn } from '../texts/languages.ts'
import { ServiceList } from './home.tsx'

type ServicesProps = { shell: Shell; letters: { letter: string; services: Service[] }[] }

/** Every service from A to Z. */
export function ServicesPage({ shell, letters }: ServicesProps) {
  const { homePage: t, home } = textsIn(shell.language)
  return (
    <Layout shell={shell} title={t.byLetter} before={<BackLink href="/">{home}</BackLink>}>
      <TwoThirds>
        <h1 className="govuk-heading-xl">{t.byLetter}</h1>
        <p className="govuk-body-l">{letters.length === 0 ? `${t.none}.` : t.byLetterLead}</p>
        {letters.length > 1 ? (
          <nav aria-label={t.letters} className="portal-letters">
            <ul className="govuk-list">
              {letters.map(({ letter }) => (
                <li key={letter}>
                  <a className="govuk-link" href={`#letter-${letter}`}>
                    {letter}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
        {letters.map(({ letter, services }) => (
          <section key={letter}>
            <h2 className="govuk-heading-m" id={`letter-${letter}`}>
              {letter}
            </h2>
            <ServiceList services={services} />
          </section>
        ))}
      </TwoThirds>
    </Layout>
  )
}
