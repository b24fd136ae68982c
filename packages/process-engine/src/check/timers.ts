import type { Problem, ServicePackage, Step } from '@guildhall/schemas'
import { advance, newCase } from '../advance.ts'
import { compileProcess } from '../compile.ts'
import type { ProcessDefinition } from '../definition.ts'
import { fail, warn } from './problem.ts'

/** Moments to try a clock from: mornings, nights, a weekend, round about a bank holiday and in the week of the clocks' change. */
const moments = [
  '2027-03-01T09:30:00Z',
  '2027-03-05T16:45:00Z',
  '2027-03-25T12:00:00Z',
  '2027-03-27T23:30:00Z',
  '2027-06-09T03:00:00Z',
  '2027-08-28T10:00:00Z',
  '2027-12-24T15:00:00Z',
].map((text) => new Date(text))

/**
 * Deadlines that can never be of use: reached only after the step is over by itself, or over before it has begun. Found by
 * entering the step and looking at the timers that it sets, so it holds for every kind.
 */
export function checkTimers(servicePackage: ServicePackage): Problem[] {
  const timed = Object.entries(servicePackage.process.steps).filter(([, { deadlines }]) => deadlines?.length)
  const definition = timed.length > 0 ? compiled(servicePackage) : undefined
  return definition ? timed.flatMap(([id, step]) => checkStep(id, step, definition)) : []
}

function checkStep(id: string, step: Step, definition: ProcessDefinition): Problem[] {
  // A clock that runs from a date of the case may begin before or after the step itself: nothing can be said.
  if (step.clock?.from !== undefined) return []
  const visits = moments.map((now) => ({ now: now.getTime(), ...timersOf(id, definition, now) }))
  return (step.deadlines ?? []).flatMap((deadline, index): Problem[] => {
    const at = `/process/steps/${id}/deadlines/${index}/at`
    const tries = visits.map(({ now, end, deadlines }) => ({ now, end, due: deadlines.get(deadline.id) }))
    if (tries.every(({ end, due }) => end !== undefined && due !== undefined && due > end)) {
      const words = `"${step.title}" is over by itself before the deadline "${deadline.id}" is reached – bring the deadline forward, or let the step wait longer`
      return [fail('process/deadline-after-end', at, words)]
    }
    if (deadline.at.before && tries.every(({ now, due }) => due === now)) {
      const words = `The deadline "${deadline.id}" lies before "${step.title}" begins, so it is reached at once – make it shorter than the clock's target`
      return [warn('process/deadline-at-once', at, words)]
    }
    return []
  })
}

/** When the deadlines of a step entered now are due, and when the step's own timers have all gone off, in ms since 1970. */
function timersOf(id: string, definition: ProcessDefinition, now: Date) {
  const deadlines = new Map<string, number>()
  let end: number | undefined
  for (const { step, deadline, dueAt } of entered(id, definition, now)) {
    if (step !== id) continue
    const due = Date.parse(dueAt)
    if (deadline !== undefined) deadlines.set(deadline, due)
    else end = Math.max(end ?? 0, due)
  }
  return { deadlines, end }
}

function entered(id: string, definition: ProcessDefinition, now: Date) {
  try {
    const start = { type: 'start', answers: {}, actor: { kind: 'system' }, channel: 'api' } as const
    return Object.values(advance({ ...definition, start: id }, newCase(), start, now).state.timers)
  } catch {
    // What is broken in it is told by the other checks.
    return []
  }
}

function compiled(servicePackage: ServicePackage): ProcessDefinition | undefined {
  try {
    return compileProcess(servicePackage)
  } catch {
    return undefined
  }
}
