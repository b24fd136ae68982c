import { isApiError } from '../hooks/api.ts'
import type { AnswerProblem } from './question-form.tsx'

/** What the server found wrong with answers; empty for any other trouble. */
export function problemsOf(error: unknown): AnswerProblem[] {
  if (!isApiError(error) || error.code !== 'invalid-answers') return []
  return error.problems.filter(({ at }) => at !== 'note' && at !== 'outcome' && at !== 'reason')
}
