import type { Command } from './command.ts'
import { withinStep } from './within.ts'

/** Gives a task step to another team. */
export function setTaskTeam(input: { step: string; title: string; team: string }): Command {
  return {
    sentence: `Gave the step “${input.title}” to the team ${input.team}`,
    apply: (before) =>
      withinStep(before, input.step, (step) => ({ ...step, config: { ...step.config, team: input.team } })),
  }
}
