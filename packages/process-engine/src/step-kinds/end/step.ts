import type { EndStepConfig } from '@guildhall/schemas'
import type { StepKind } from '../../definition.ts'

/** Ends the case. */
export const endStep: StepKind<EndStepConfig> = {
  kind: 'end',
  waits: false,
  example: { outcome: 'completed' },
  outcomes: ({ outcome }) => [outcome],
  enter: ({ config }) => ({ ends: config.outcome }),
}
