import type { ServicePackage } from '@guildhall/schemas'
import type { Command } from './command.ts'
import { removeStep } from './remove-step.ts'

/** Removes several steps at once; those that have to stay do. What led to a removed step leads to what came after it. */
export function removeSteps(input: { steps: string[] }): Command {
  return {
    sentence: `Deleted ${input.steps.length} steps`,
    apply: (before) => {
      let now = before
      // The end of a chain can go only after what leads to it.
      for (let left = input.steps; left.length > 0; ) {
        const staying = left.filter((step) => {
          const after = removeStep({ step, title: '' }).apply(now)
          const stays = after === now
          now = after
          return stays
        })
        if (staying.length === left.length) break
        left = staying
      }
      return now
    },
  }
}

/** The steps of a choice that `removeSteps` leaves where they are. */
export function stepsThatStay(before: ServicePackage, steps: string[]): string[] {
  const { process } = removeSteps({ steps }).apply(before)
  return steps.filter((id) => Object.hasOwn(process.steps, id))
}
