import type { TaskOutcome } from '@guildhall/schemas'
import type { Command } from './command.ts'
import { withinStep } from './within.ts'

/** Gives an outcome of a task another title; its id stays, so that branches go on working. */
export function renameOutcome(input: { step: string; outcome: string; title: string }): Command {
  return {
    sentence: `Renamed an outcome to “${input.title}”`,
    field: `step/${input.step}/outcome/${input.outcome}`,
    apply: (before) =>
      withinStep(before, input.step, (step) => {
        const outcomes = ((step.config['outcomes'] ?? []) as TaskOutcome[]).map((one) =>
          one.id === input.outcome ? { ...one, title: input.title } : one,
        )
        return { ...step, config: { ...step.config, outcomes } }
      }),
  }
}
