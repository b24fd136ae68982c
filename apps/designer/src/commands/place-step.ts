import type { ServicePackage, Step } from '@guildhall/schemas'
import { leadOnTo, pointAllTo, usualNext } from '../process/pointers.ts'
import { arrowsFrom, type Slot, slotName, withSlot } from '../process/slots.ts'
import type { Command } from './command.ts'
import { keepsStep } from './remove-step.ts'

/** Moves a step onto a way of another: what led to it leads to what came after it, and the way leads through it. */
export function placeStep(input: { step: string; title: string; from: string; slot: Slot }): Command {
  const { step: id, title, from, slot } = input
  return {
    sentence: `Moved the step “${title}”`,
    apply: (before) => {
      const step = before.process.steps[id]
      if (!step || from === id || keepsPlace(before, id)) return before
      const bridged = pointAllTo(before.process, id, usualNext(step)!)
      const other = bridged.steps[from]
      const to = other && targetOf(before, other, slot)
      if (!other || to === undefined || to === id) return before
      const moved = leadOnTo(bridged.steps[id] ?? step, to)
      return {
        ...before,
        process: { ...bridged, steps: { ...bridged.steps, [from]: withSlot(other, slot, id), [id]: moved } },
      }
    },
  }
}

/** Why a step cannot be moved elsewhere, in a sentence; nothing when it can. */
export function keepsPlace(pack: ServicePackage, id: string): string | undefined {
  const step = pack.process.steps[id]
  if (step && usualNext(step) === undefined)
    return `Everything ends at “${step.title}”, so it cannot stand on a way. Lead other steps to it instead`
  return keepsStep(pack, id)
}

function targetOf(pack: ServicePackage, step: Step, slot: Slot): string | undefined {
  return arrowsFrom(pack, step).find((arrow) => slotName(arrow.slot) === slotName(slot))?.to
}
