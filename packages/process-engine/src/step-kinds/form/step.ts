import type { FormStepConfig } from '@guildhall/schemas'
import type { StepKind } from '../../definition.ts'

/** A form before the case begins: its answers come with the start event, so the step is done as soon as it is entered. */
export const formStep: StepKind<FormStepConfig> = {
  kind: 'form',
  waits: false,
  onlyFirst: true,
  example: { form: 'request', by: 'resident' },
  outcomes: () => ['submitted'],
  uses: ({ form }) => [{ of: 'form', id: form, at: '/form' }],
  enter: () => ({ done: { outcome: 'submitted' } }),
}
