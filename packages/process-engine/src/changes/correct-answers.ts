import type { Run } from '../run.ts'
import type { CaseChange } from './change.ts'

/** Puts corrected answers in the place of the old ones. What was worked out from those stands: fees, clocks and timers are not made anew. */
export function correctAnswers(run: Run, change: Extract<CaseChange, { type: 'answers-corrected' }>): boolean {
  const { answers, questions, actor, hasNote } = change
  if (run.state.status === 'new' || questions.length === 0) return false
  run.state.answers = answers
  run.ledger.push({ type: 'answers-corrected', actor, data: { questions: [...questions].sort(), hasNote } })
  return true
}
