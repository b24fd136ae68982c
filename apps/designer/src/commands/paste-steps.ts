import type { ServicePackage, Step } from '@guildhall/schemas'
import { freeId } from '../form/names.ts'
import { leadOnTo, usualNext } from '../process/pointers.ts'
import { arrowsFrom, withSlot } from '../process/slots.ts'
import { leadsOn } from '../process/ways.ts'
import type { Command } from './command.ts'

/**
 * Puts copies of steps after another step, on its usual way. Ways among them lead among the copies; a way that left them leads to what came after
 * that step. After an end they stand by themselves, and nothing leads to them yet.
 */
export function pasteSteps(input: { copied: Record<string, Step>; at: string }): Command {
  const { copied, at } = input
  const [only, ...others] = Object.values(copied)
  return {
    sentence: others.length > 0 ? `Pasted ${others.length + 1} steps` : `Pasted the step “${only?.title}”`,
    apply: (before) => {
      const other = before.process.steps[at]
      if (!other || !only) return before
      const names = namesFor(before, copied)
      const after = usualNext(other)
      const pasted = Object.fromEntries(
        Object.entries(copied).map(([id, step]) => [names.get(id)!, copyOf(before, step, names, after)] as const),
      )
      const steps = { ...before.process.steps, ...pasted }
      const first = names.get(firstOf(before, copied))!
      return {
        ...before,
        process: { ...before.process, steps: leadsOn(other) ? { ...steps, [at]: leadOnTo(other, first) } : steps },
      }
    },
  }
}

function copyOf(pack: ServicePackage, step: Step, names: Map<string, string>, after: string | undefined): Step {
  const copy = { ...structuredClone(step), title: `${step.title} (copy)`.slice(0, 200) }
  // A way out of what was copied leads to whatever comes next; where nothing does, it leads where it led.
  return arrowsFrom(pack, step).reduce(
    (now, { slot, to }) => withSlot(now, slot, names.get(to) ?? after ?? to),
    copy as Step,
  )
}

function namesFor(pack: ServicePackage, copied: Record<string, Step>): Map<string, string> {
  const taken = new Set(Object.keys(pack.process.steps))
  const names = new Map<string, string>()
  for (const [id, { title }] of Object.entries(copied)) {
    const name = freeId(`${title} copy`, 'step', taken)
    taken.add(name)
    names.set(id, name)
  }
  return names
}

/** The copied step at which the others begin: the first that none of them leads to. */
function firstOf(pack: ServicePackage, copied: Record<string, Step>): string {
  const led = new Set(Object.values(copied).flatMap((step) => arrowsFrom(pack, step).map(({ to }) => to)))
  const ids = Object.keys(copied)
  return ids.find((id) => !led.has(id)) ?? ids[0]!
}
