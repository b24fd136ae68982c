import type { Answers, CaseState } from './model.ts'

/** How a step ended. */
export type Ending = { outcome?: string; result?: Record<string, unknown> }

/** What rules read: answers by question, every step's latest ending by its id, and the ending of the step just left. */
export type Scope = {
  answers: Answers
  steps: Record<string, Ending>
  outcome?: string
  result?: Record<string, unknown>
  case: Record<string, unknown>
}

/** The scope of a case after a step that ended so. */
export function scopeOf(state: CaseState, last: Ending = {}): Scope {
  const steps = Object.fromEntries(
    Object.entries(state.steps).map(([id, { outcome, result }]) => [id, { outcome, result }]),
  )
  return { answers: state.answers, steps, outcome: last.outcome, result: last.result, case: {} }
}
