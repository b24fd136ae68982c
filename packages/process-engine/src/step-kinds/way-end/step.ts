import type { WayEndStepConfig } from '@guildhall/schemas'
import type { StepKind } from '../../definition.ts'

/** Ends the way that a parallel or a for-each has opened; that step hears of it with the outcome. */
export const wayEndStep: StepKind<WayEndStepConfig> = {
  kind: 'way-end',
  waits: false,
  endsWay: true,
  example: {},
  outcomes: () => [],
  enter: ({ config: { outcome } }) => ({ endsWay: outcome === undefined ? {} : { outcome } }),
}
