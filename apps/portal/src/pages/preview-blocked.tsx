import { Layout } from '../layout.tsx'
import { TwoThirds } from '../parts/columns.tsx'
import type { Shell } from '../shell.ts'
import { textsIn } from '../texts/languages.ts'

/** In the designer's frame: what must be put right before the page can be drawn. */
export function PreviewBlockedPage({ shell, lines }: { shell: Shell; lines: string[] }) {
  const { previewBlocked } = textsIn(shell.language).apply
  return (
    <Layout shell={shell} title={previewBlocked} framed>
      <TwoThirds>
        <h1 className="govuk-heading-l">{previewBlocked}</h1>
        <ul className="govuk-list govuk-list--bullet">
          {[...new Set(lines)].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </TwoThirds>
    </Layout>
  )
}
