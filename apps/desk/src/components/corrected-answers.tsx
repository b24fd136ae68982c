import type { LedgerEvent } from '@guildhall/api-client'

type CorrectedAnswersProps = {
  answers: NonNullable<LedgerEvent['answers']>
  /** What stands before the new answer; before the correction is made it is not now. */
  after?: string
}

/** Each corrected answer as it was and as it is. */
export function CorrectedAnswers({ answers, after: word = 'Now' }: CorrectedAnswersProps) {
  return (
    <dl className="desk-facts">
      {answers.map(({ label, before, after }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            Before: {before.join(', ') || 'Not provided'}
            <br />
            {word}: {after.join(', ') || 'Not provided'}
          </dd>
        </div>
      ))}
    </dl>
  )
}
