import { linkSlot } from '../process/link-slot.ts'
import type { Command } from './command.ts'
import { withinStep } from './within.ts'

/** Sets one part of what a step is told to do; without a value the part is left out. The question of a booking then offers its slots. */
export function changeStepConfig(input: {
  step: string
  title: string
  part: string
  value: unknown
  /** It is typed in, so that a run of typing is one step of undo. */
  typing?: boolean
}): Command {
  const { step, title, part, value } = input
  return {
    sentence: `Changed the step “${title}”`,
    field: input.typing ? `step/${step}/config/${part}` : undefined,
    apply: (before) => {
      const after = withinStep(before, step, (one) => {
        const { [part]: _old, ...rest } = one.config
        // A part keeps its place, so that a change and its undo leave the very same file.
        return { ...one, config: value === undefined ? rest : { ...one.config, [part]: value } }
      })
      const { kind, config } = after.process.steps[step] ?? {}
      return kind === 'booking' ? linkSlot(after, String(config?.['question']), String(config?.['booking'])) : after
    },
  }
}
