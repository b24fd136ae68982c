import type { Command } from './command.ts'
import { withinStep } from './within.ts'

/** Gives a step its own words for the status that residents read; without any it has those of Guildhall again. */
export function setStepStatus({ step, title, status }: { step: string; title: string; status: string }): Command {
  const words = status.trim()
  return {
    sentence: words ? `Residents read “${words}” at “${title}”` : `Residents read the usual status at “${title}”`,
    field: `step/${step}/status`,
    apply: (before) =>
      withinStep(before, step, ({ status: _, ...rest }) => (words ? { ...rest, status: words } : rest)),
  }
}
