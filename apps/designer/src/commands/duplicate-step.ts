import { freeId } from '../form/names.ts'
import { leadOnTo } from '../process/pointers.ts'
import { leadsOn } from '../process/ways.ts'
import type { Command } from './command.ts'

/** Adds a copy of a step right after it, with the same ways on; nothing leads to the copy of an end yet. */
export function duplicateStep(input: { step: string; title: string }): Command {
  const { step: at, title } = input
  return {
    sentence: `Copied the step “${title}”`,
    apply: (before) => {
      const { process } = before
      const step = process.steps[at]
      if (!step) return before
      const copied = `${step.title} (copy)`
      const id = freeId(copied, 'step', new Set(Object.keys(process.steps)))
      const steps = { ...process.steps, [id]: { ...structuredClone(step), title: copied } }
      return {
        ...before,
        process: { ...process, steps: leadsOn(step) ? { ...steps, [at]: leadOnTo(step, id) } : steps },
      }
    },
  }
}
