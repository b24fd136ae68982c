import type { Duration } from '@guildhall/schemas'
import type { Command } from './command.ts'
import { withinStep } from './within.ts'

/** Changes how long a step may take before its promise is broken; a step without a clock stays without. */
export function setClockTarget(input: { step: string; title: string; target: Duration }): Command {
  return {
    sentence: `Changed the target of the step “${input.title}”`,
    field: `step/${input.step}/target`,
    apply: (before) =>
      withinStep(before, input.step, (step) =>
        step.clock ? { ...step, clock: { ...step.clock, target: input.target } } : step,
      ),
  }
}
