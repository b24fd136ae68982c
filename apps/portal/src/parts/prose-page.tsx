import { Layout } from '../layout.tsx'
import type { Shell } from '../shell.ts'
import type { Prose } from '../texts/about.ts'
import { TwoThirds } from './columns.tsx'

/** A page of prose under headings. */
export function ProsePage({ shell, prose }: { shell: Shell; prose: Prose }) {
  return (
    <Layout shell={shell} title={prose.title}>
      <TwoThirds>
        <h1 className="govuk-heading-l">{prose.title}</h1>
        {prose.sections.map(({ heading, lines, points }) => (
          <section key={heading ?? ''}>
            {heading ? <h2 className="govuk-heading-m">{heading}</h2> : null}
            {lines.map((line) => (
              <p className="govuk-body" key={line}>
                {line}
              </p>
            ))}
            {points ? (
              <ul className="govuk-list govuk-list--bullet">
                {points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            ) : null}
          </section>
        ))}
      </TwoThirds>
    </Layout>
  )
}
