import { stepKinds } from '@guildhall/process-engine'
import type { ServicePackage } from '@guildhall/schemas'
import { arrowsFrom } from '../process/slots.ts'

/** The steps of a way that another step opens, drawn with a frame around them. */
export type WayGroup = {
  id: string
  /** The step that opens the way. */
  opener: string
  title: string
  steps: string[]
  /** The way on which that step is itself. */
  parent: string | undefined
}

/**
 * The ways that steps open, each with the steps it holds: those from its start on, without the ends of the case that it may run into and what an
 * earlier way holds. The outer ways come before those within them.
 */
export function wayGroups(pack: ServicePackage, order: string[]): WayGroup[] {
  const { steps } = pack.process
  const main = reached(pack, pack.process.start)
  const groupOf = new Map<string, string>()
  const groups: WayGroup[] = []
  for (const opener of order) {
    for (const { slot, to, label } of arrowsFrom(pack, steps[opener]!)) {
      if (slot.of !== 'way') continue
      const id = `${opener}/${slot.at}`
      const held = [...reached(pack, to)].filter(
        (step) => !main.has(step) && !groupOf.has(step) && step !== opener && steps[step]?.kind !== 'end',
      )
      if (held.length === 0) continue
      for (const step of held) groupOf.set(step, id)
      const title = steps[opener]!.kind === 'for-each' ? `For each: ${steps[opener]!.title}` : `Way: ${label}`
      groups.push({ id, opener, title, steps: held, parent: groupOf.get(opener) })
    }
  }
  return groups
}

/** The steps from one on, without those on ways that they open. */
function reached(pack: ServicePackage, start: string): Set<string> {
  const { steps } = pack.process
  const found = new Set(Object.hasOwn(steps, start) ? [start] : [])
  for (const id of found) {
    const step = steps[id]!
    if (stepKinds.get(step.kind)?.endsWay) continue
    for (const { slot, to } of arrowsFrom(pack, step)) {
      if (slot.of !== 'way' && Object.hasOwn(steps, to)) found.add(to)
    }
  }
  return found
}
