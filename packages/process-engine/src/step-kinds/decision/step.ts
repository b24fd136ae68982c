import type { DecisionStepConfig } from '@guildhall/schemas'
import type { StepKind } from '../../definition.ts'

/** Chooses among its branches at once. Their rules may ask about the outcome of the step before. */
export const decisionStep: StepKind<DecisionStepConfig> = {
  kind: 'decision',
  waits: false,
  keepsOutcome: true,
  example: {},
  outcomes: () => [],
  enter: () => ({ done: {} }),
}
