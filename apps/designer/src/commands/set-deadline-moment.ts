import type { Deadline } from '@guildhall/schemas'
import type { Command } from './command.ts'
import { withinStep } from './within.ts'

/** Changes the moment at which a deadline of a step strikes. */
export function setDeadlineMoment(input: {
  step: string
  title: string
  deadline: string
  at: Deadline['at']
}): Command {
  return {
    sentence: `Changed a deadline of the step “${input.title}”`,
    field: `step/${input.step}/deadline/${input.deadline}`,
    apply: (before) =>
      withinStep(before, input.step, (step) => ({
        ...step,
        deadlines: (step.deadlines ?? []).map((one) => (one.id === input.deadline ? { ...one, at: input.at } : one)),
      })),
  }
}
