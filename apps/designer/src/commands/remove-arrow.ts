import type { Step } from '@guildhall/schemas'
import type { Slot } from '../process/slots.ts'
import type { Command } from './command.ts'
import { withinStep } from './within.ts'

/** Takes a way of a step away; the same package where the way must stay. */
export function removeArrow(input: { step: string; title: string; slot: Slot }): Command {
  const { step: id, title, slot } = input
  return {
    sentence: `Took a way of “${title}” away`,
    apply: (before) => {
      const step = before.process.steps[id]
      return !step || keepsArrow(step, slot) ? before : withinStep(before, id, (one) => without(one, slot))
    },
  }
}

/** Why a way has to stay, in a sentence; nothing when it can go. */
export function keepsArrow(step: Step, slot: Slot): string | undefined {
  if (slot.of === 'way') return `“${step.title}” opens this way. Remove it in the settings of the step`
  if (slot.of === 'deadline') return undefined
  if (slot.of === 'branch' && step.branches?.[slot.at]?.when !== undefined) return undefined
  return `A case at “${step.title}” must have somewhere to go, so this way stays. Lead it to another step instead`
}

function without(step: Step, slot: Slot): Step {
  if (slot.of === 'branch') {
    const { branches = [], ...rest } = step
    const left = branches.toSpliced(slot.at, 1)
    const [only] = left
    // A decision is there to have several ways, so it keeps its list.
    if (only && left.length === 1 && only.when === undefined && step.kind !== 'decision')
      return { ...rest, next: only.next }
    return { ...rest, branches: left as NonNullable<Step['branches']> }
  }
  if (slot.of !== 'deadline') return step
  const { deadlines = [], ...rest } = step
  const left = deadlines.flatMap((deadline, at) => {
    if (at !== slot.at) return [deadline]
    const does = deadline.do.toSpliced(slot.action, 1) as typeof deadline.do
    return does.length > 0 ? [{ ...deadline, do: does }] : []
  })
  return left.length > 0 ? { ...rest, deadlines: left } : rest
}
