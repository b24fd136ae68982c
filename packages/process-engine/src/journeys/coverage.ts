import type { Journey, ServicePackage } from '@guildhall/schemas'
import { pathsOf } from '../check/paths.ts'
import { compileProcess } from '../compile.ts'
import { opensTask } from '../opens-task.ts'
import { stepIdOf } from '../place.ts'
import { stepKinds } from '../step-kinds/registry.ts'
import { playJourney } from './run-journey.ts'
import type { World } from './world.ts'

/** Something that a case may do or not: a JSON pointer into the service, with what is meant there in words. */
export type Choice = { at: string; words: string }

/** Which choices of a service its journeys make, and which none of them does. */
export type Coverage = { covered: Choice[]; missing: Choice[] }

/**
 * What the journeys try of everything that can happen in a service: steps, branches, rows of tables, outcomes of tasks, deadlines of steps and
 * of the whole case, levels of the routes that they go up, and lines of fees.
 */
export function coverage(servicePackage: ServicePackage, journeys: readonly Journey[]): Coverage {
  const definition = compileProcess(servicePackage)
  const made = new Set<string>()
  for (const journey of journeys) {
    const { world } = playJourney(definition, journey)
    for (const at of world ? choicesMadeIn(world) : []) made.add(at)
  }
  const all = choicesOf(servicePackage)
  return { covered: all.filter(({ at }) => made.has(at)), missing: all.filter(({ at }) => !made.has(at)) }
}

/** Every choice of the steps that the start leads to. */
export function choicesOf(servicePackage: ServicePackage): Choice[] {
  const { process, fees, routes = {} } = servicePackage
  const asked = new Set<string>()
  const ofSteps = [...pathsOf(process).maybe.keys()].flatMap((id): Choice[] => {
    const { kind: name, title, config, branches = [], deadlines = [] } = process.steps[id]!
    const kind = stepKinds.get(name)
    for (const { of, id: fee } of kind?.uses?.(config) ?? []) if (of === 'fee') asked.add(fee)
    const at = `/process/steps/${id}`
    const table = kind?.table?.(config)
    const outcomes = kind && opensTask(kind, config) ? kind.outcomes(config) : []
    return [
      { at, words: `"${title}" is entered` },
      ...branches.map((_, index) => ({ at: `${at}/branches/${index}`, words: `"${title}" takes branch ${index + 1}` })),
      ...(table?.rows ?? []).map((_, row) => ({
        at: `${at}/config${table!.at}/${row}`,
        words: `"${title}" comes to row ${row + 1}`,
      })),
      ...outcomes.map((outcome) => ({ at: outcomePlace(id, outcome), words: `"${title}" is done as ${outcome}` })),
      ...deadlines.map(({ id: deadline }, index) => ({
        at: `${at}/deadlines/${index}`,
        words: `"${title}" reaches the deadline "${deadline}"`,
      })),
    ]
  })
  const reached = [...pathsOf(process).maybe.keys()].flatMap((id) => process.steps[id]!.deadlines ?? [])
  const ofCase = process.clock?.deadlines ?? []
  const deadlinesOfCase = ofCase.map(({ id }, index) => ({
    at: `/process/clock/deadlines/${index}`,
    words: `The case reaches the deadline "${id}"`,
  }))
  const climbed = new Set(
    [...reached, ...ofCase].flatMap((deadline) =>
      deadline.do.flatMap((action) => (action.action === 'escalate' ? [action.route] : [])),
    ),
  )
  const ofRoutes = Object.entries(routes).flatMap(([id, { title, levels }]) =>
    climbed.has(id)
      ? levels.map((_, level) => ({
          at: `/routes/${id}/levels/${level}`,
          words: `"${title}" reaches level ${level + 1}`,
        }))
      : [],
  )
  const ofFees = Object.entries(fees).flatMap(([id, { lines }]) =>
    lines.flatMap(({ label, when, times }, index) =>
      asked.has(id) && (when !== undefined || times !== undefined)
        ? [{ at: `/fees/${id}/lines/${index}`, words: `"${label}" is charged` }]
        : [],
    ),
  )
  return [...ofSteps, ...deadlinesOfCase, ...ofRoutes, ...ofFees]
}

/** The places of the choices that lines of a ledger and reasons tell of. */
export function choicesMadeIn({ ledger, reasons }: Pick<World, 'ledger' | 'reasons'>): Set<string> {
  const made = new Set<string>()
  for (const { type, step = '', data } of ledger) {
    const at = `/process/steps/${stepIdOf(step)}`
    if (type === 'step-entered') made.add(at)
    if (type === 'step-left' && typeof data?.['outcome'] === 'string')
      made.add(outcomePlace(stepIdOf(step), data['outcome']))
    if (type === 'table-decided') for (const row of rowsIn(data)) made.add(`${at}/config/rows/${row}`)
  }
  for (const { about, at, result } of reasons) {
    if (about === 'deadline') made.add(at)
    if (about === 'way' && result !== false) made.add(at)
    if (about === 'fee' && (result as { amount?: number }).amount) made.add(at.replace(/\/(when|times)$/, ''))
  }
  return made
}

/** Outcomes have no place of their own in every config, so they are told by the step. */
function outcomePlace(step: string, outcome: string): string {
  return `/process/steps/${step}/config/outcomes/${outcome}`
}

/** The ledger counts rows from 1, as people do. */
function rowsIn(data: Record<string, unknown> = {}): number[] {
  return Array.isArray(data['rows']) ? data['rows'].map((row) => Number(row) - 1) : []
}
