import type { CaseView } from '@guildhall/api-client'
import { Card, DateTime } from '@guildhall/ui'
import { CorrectedAnswers } from './corrected-answers.tsx'

/** What was corrected in the answers, when, by whom and why; the newest first. */
export function CorrectionsCard({ corrections }: { corrections: CaseView['corrections'] }) {
  if (corrections.length === 0) return null
  return (
    <Card title={corrections.length === 1 ? 'Correction' : 'Corrections'}>
      <ol className="desk-corrections">
        {corrections.map(({ at, by, reason, answers }) => (
          <li key={String(at)} className="gh-stack">
            <p className="gh-soft">
              <DateTime at={at} />
              {by ? ` by ${by}` : ''}
            </p>
            {reason ? <blockquote className="desk-quote">{reason}</blockquote> : null}
            <CorrectedAnswers answers={answers} />
          </li>
        ))}
      </ol>
    </Card>
  )
}
