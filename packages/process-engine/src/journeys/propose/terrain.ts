import { variablesIn } from '@guildhall/rules'
import type { JourneyMove, Process, ServicePackage, Step } from '@guildhall/schemas'
import { waysOut } from '../../check/graph.ts'
import { rulesOf } from '../../check/placed-rules.ts'
import { opensTask } from '../../opens-task.ts'
import { stepIdOf } from '../../place.ts'
import { stepKinds } from '../../step-kinds/registry.ts'
import { nextTimer, type World, waitingAt } from '../world.ts'
import { resultsFor } from './results.ts'
import { answerVariants } from './variants.ts'

/** Sets of answers tried at a form on the way. */
const MOST_VARIANTS = 8

/** What is known of a process before anybody goes through it. */
export type Terrain = {
  /** Everything that can be tried where a case waits; what a step does not answer to changes nothing. */
  movesFrom(world: World): JourneyMove[]
  /** The same text for two worlds that go on alike: where the case waits alike, the steps that rules ask about have ended alike, and so have the answers. */
  likeness(world: World): string
  /** How many steps there are to go at least, taken over all places where the case waits. */
  toGo(world: World): number
}

/** Looks a service over for a search. */
export function terrainOf(servicePackage: ServicePackage): Terrain {
  const { process } = servicePackage
  const moves = new Map(Object.entries(process.steps).map(([id, step]) => [id, movesAt(id, step, servicePackage)]))
  const asked = stepsAskedAbout(servicePackage)
  const distances = distancesToEnds(process)
  return {
    movesFrom(world) {
      const steps = [...new Set(waitingAt(world).map(stepIdOf))]
      const atSteps = steps.flatMap((step) => moves.get(step) ?? [])
      return nextTimer(world) ? [...atSteps, { move: 'wait', until: 'next-timer' }] : atSteps
    },
    likeness: (world) => likeness(world, asked),
    toGo: (world) => waitingAt(world).reduce((sum, place) => sum + (distances.get(stepIdOf(place)) ?? 1000), 0),
  }
}

function movesAt(step: string, { kind: name, config }: Step, servicePackage: ServicePackage): JourneyMove[] {
  const kind = stepKinds.get(name)
  const form = kind?.uses?.(config).find(({ of }) => of === 'form')
  const given = form && servicePackage.forms[form.id]
  const answers = given && answerVariants(servicePackage, given).slice(0, MOST_VARIANTS)
  if (kind && opensTask(kind, config)) {
    return kind.outcomes(config).flatMap((outcome): JourneyMove[] => {
      const move = { move: 'complete' as const, step, outcome, ...noteFor(config, outcome) }
      return answers ? answers.map((one) => ({ ...move, answers: one })) : [move]
    })
  }
  if (answers) return answers.map((one) => ({ move: 'submit', step, answers: one }))
  if (name === 'sub-service')
    return (kind?.outcomes(config) ?? []).map((outcome) => ({ move: 'sub-case', step, outcome }) as JourneyMove)
  const { event } = config as { event?: unknown }
  const results = resultsFor(servicePackage, step)
  if (typeof event === 'string')
    return [{ move: 'event', event }, ...results.map((data) => ({ move: 'event' as const, event, data }))]
  const replies = kind?.hearsReplies ? results.map((result) => ({ move: 'reply' as const, step, result })) : []
  const plain = (['pay', 'abandon-payment', 'reply', 'fail-call', 'renew'] as const).map((move) => ({ move, step }))
  return [...plain, ...replies]
}

/** An officer cannot choose some outcomes without a note. */
function noteFor(config: unknown, outcome: string): { note?: string } {
  const { outcomes = [] } = config as { outcomes?: { id: string; needsNote?: boolean }[] }
  return outcomes.some(({ id, needsNote }) => id === outcome && needsNote) ? { note: 'A note' } : {}
}

/** Neither what else came before nor when is part of it. */
function likeness({ state }: World, asked: ReadonlySet<string>): string {
  const visits = Object.entries(state.steps).flatMap(([place, { status, outcome, result, ways }]) => {
    if (status === 'active') return [[place, ways]]
    return asked.has(stepIdOf(place)) ? [[place, outcome, result]] : []
  })
  return JSON.stringify([visits.sort(), Object.keys(state.timers).sort(), state.answers]).replaceAll(/#\d+/g, '#')
}

/** The steps whose ending some rule reads. */
function stepsAskedAbout(servicePackage: ServicePackage): Set<string> {
  const paths = rulesOf(servicePackage).flatMap(({ rule }) => variablesIn(rule))
  return new Set(paths.filter((path) => path.startsWith('steps.')).map((path) => path.split('.')[1]!))
}

/** For each step how many ways lead from it to one without a way out, at least. */
function distancesToEnds({ steps }: Process): Map<string, number> {
  const from = new Map<string, string[]>()
  const found = new Map<string, number>()
  for (const [id, step] of Object.entries(steps)) {
    const ways = waysOut(id, step)
    if (ways.length === 0) found.set(id, 0)
    for (const { to } of ways) from.set(to, [...(from.get(to) ?? []), id])
  }
  for (const [id, distance] of found) {
    for (const before of from.get(id) ?? []) if (!found.has(before)) found.set(before, distance + 1)
  }
  return found
}
