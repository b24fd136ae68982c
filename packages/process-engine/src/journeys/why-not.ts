import type { ServicePackage, Step } from '@guildhall/schemas'
import { waysOut } from '../check/graph.ts'
import type { Choice, Coverage } from './coverage.ts'

/** A choice that no journey makes, and why as far as the drawing tells. */
export type NotMade = Choice & { why: string }

/**
 * Why journeys that were searched for do not make a choice: a step before it is not reached, a rule before it always holds, or nothing that could be
 * tried brings it about. `isCutShort` is true where the search had no moves left to try.
 */
export function whyNotMade(
  servicePackage: ServicePackage,
  { covered, missing }: Coverage,
  isCutShort: boolean,
): NotMade[] {
  const made = new Set(covered.map(({ at }) => at))
  const stopped = isCutShort ? ' The search stopped before it had tried everything, so there may be a way.' : ''
  return missing.map((choice) => ({ ...choice, why: whyOf(servicePackage, choice.at, made) + stopped }))
}

function whyOf({ process, fees }: ServicePackage, at: string, made: ReadonlySet<string>): string {
  const [, area, part, id = '', what, index = ''] = at.split('/')
  if (area === 'fees')
    return `No answers that were tried are charged this line of “${fees[part ?? '']?.title ?? part}”.`
  if (area === 'routes') return 'No deadline was waited for long enough to get here.'
  const step = part === 'steps' ? process.steps[id] : undefined
  if (!step) return 'No case was open long enough for it.'
  if (what === undefined) return whyNotEntered(process.steps, id, made)
  if (!made.has(`/process/steps/${id}`)) return `“${step.title}” itself is not reached.`
  if (what === 'branches') return whyNotTaken(Number(index))
  if (what === 'deadlines') return `“${step.title}” is always left before.`
  if (index === 'outcomes') return `“${step.title}” cannot be ended so from where it was tried.`
  return 'No answers or events that were tried make the row hold, or a row before it always does.'
}

function whyNotEntered(steps: Record<string, Step>, id: string, made: ReadonlySet<string>): string {
  const before = Object.entries(steps).filter(([from, step]) => waysOut(from, step).some(({ to }) => to === id))
  const titles = (some: [string, Step][]) => some.map(([, { title }]) => `“${title}”`).join(' or ')
  const reached = before.filter(([from]) => made.has(`/process/steps/${from}`))
  if (before.length === 0) return 'No step leads here.'
  if (reached.length === 0) return `Only ${titles(before)} leads here, which is not reached either.`
  return `${titles(reached)} is reached, but nothing that was tried goes on to here.`
}

function whyNotTaken(branch: number): string {
  return branch === 0
    ? 'Nothing that was tried makes its rule hold.'
    : 'Nothing that was tried makes its rule hold where none before it does.'
}
