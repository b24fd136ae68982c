import type { Process, ServicePackage } from '@guildhall/schemas'
import { pointAllTo, pointersTo } from '../process/pointers.ts'
import type { Command } from './command.ts'

/** Moves a step past the one before or after it, where the two have one way on each; the same package where it cannot move. */
export function moveStep(input: { step: string; title: string; by: -1 | 1 }): Command {
  const { step: id, title, by } = input
  return {
    sentence: `Moved the step “${title}” ${by < 0 ? 'up' : 'down'}`,
    apply: (before) => {
      const { process } = before
      const first = by > 0 ? id : onlyBefore(before, id)
      const after = first === undefined ? undefined : swapped(process, first)
      return after ? { ...before, process: after } : before
    },
  }
}

function onlyBefore({ process }: ServicePackage, id: string): string | undefined {
  const from = Object.entries(process.steps).filter(([, { next }]) => next === id)
  return from.length === 1 && pointersTo(process, id).length === 1 ? from[0]![0] : undefined
}

function swapped(process: Process, first: string): Process | undefined {
  const second = process.steps[first]?.next
  const last = second === undefined ? undefined : process.steps[second]?.next
  if (second === undefined || last === undefined || first === process.start || last === first) return undefined
  const { steps, ...rest } = pointAllTo(process, first, second)
  return {
    ...rest,
    steps: {
      ...steps,
      [first]: { ...steps[first]!, next: last },
      [second]: { ...steps[second]!, next: first },
    },
  }
}
