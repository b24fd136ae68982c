import type { Command } from './command.ts'
import { withinStep } from './within.ts'

/** Gives a step of the process another title. */
export function renameStep(input: { step: string; title: string }): Command {
  return {
    sentence: `Renamed a step to “${input.title}”`,
    field: `step/${input.step}/title`,
    apply: (before) => withinStep(before, input.step, (step) => ({ ...step, title: input.title })),
  }
}
