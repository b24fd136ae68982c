import type { TaskTeam } from '@guildhall/schemas'
import type { Command } from './command.ts'
import { withinStep } from './within.ts'

/** Gives a task step to another team, or to several by rules. */
export function setTaskTeam(input: { step: string; title: string; team: TaskTeam }): Command {
  return {
    sentence:
      typeof input.team === 'string'
        ? `Gave the step “${input.title}” to the team ${input.team}`
        : `Changed which team does the step “${input.title}”`,
    apply: (before) =>
      withinStep(before, input.step, (step) => ({ ...step, config: { ...step.config, team: input.team } })),
  }
}
