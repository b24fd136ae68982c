import type { LedgerEvent } from '@guildhall/api-client'

/** Each corrected answer as it was and as it is. */
export function CorrectedAnswers({ answers }: { answers: NonNullable<LedgerEvent['answers']> }) {
  return (
    <dl className="desk-facts">
      {answers.map(({ label, before, after }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            Before: {before.join(', ') || 'Not provided'}
            <br />
            Now: {after.join(', ') || 'Not provided'}
          </dd>
        </div>
      ))}
    </dl>
  )
}
