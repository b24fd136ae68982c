import { variablesIn } from '@guildhall/rules'
import type { JourneyMove, ServicePackage } from '@guildhall/schemas'
import { rulesOf } from '../../check/placed-rules.ts'
import { stepIdOf } from '../../place.ts'
import { stepKinds } from '../../step-kinds/registry.ts'
import { choicesMadeIn } from '../coverage.ts'
import { makeMove } from '../moves.ts'
import { nextTimer, type World, waitingAt } from '../world.ts'

/** A way through a service found by trying, and the choices that it makes. */
export type Found = { moves: JourneyMove[]; made: Set<string> }

type Node = { world: World; moves: JourneyMove[]; made: Set<string> }

/** A step may come round again, but not for ever. */
const MOST_VISITS = 3
const MOST_MOVES = 60

/**
 * Tries what can happen to a case, nearest first, and gives a way for every choice that is not in `made` yet: up to the choice, then on to an end
 * where one can be found. Counts the moves that it tries down in `left` and stops at none, or when every choice of `all` is made.
 */
export function search(
  servicePackage: ServicePackage,
  start: World,
  made: ReadonlySet<string>,
  all: readonly string[],
  left: { moves: number },
): Found[] {
  const known = new Set(made)
  const isNew = (choices: Set<string>) => all.some((at) => choices.has(at) && !known.has(at))
  const found: Node[] = []
  const keep = (node: Node) => {
    if (!isNew(node.made)) return
    const whole = toEnd(servicePackage, node, left) ?? node
    for (const at of whole.made) known.add(at)
    found.push(whole)
  }
  const root: Node = { world: start, moves: [], made: choicesMadeIn(start) }
  keep(root)
  for (const node of walk(servicePackage, root, left)) {
    keep(node)
    if (all.every((at) => known.has(at))) break
  }
  return found.map(({ moves, made: choices }) => ({ moves, made: choices }))
}

/** The shortest way on to the end of the case. */
function toEnd(servicePackage: ServicePackage, from: Node, left: { moves: number }): Node | undefined {
  if (from.world.state.status === 'ended') return from
  const own = { moves: Math.min(left.moves, 300) }
  const spent = own.moves
  for (const node of walk(servicePackage, from, own)) {
    if (node.world.state.status !== 'ended') continue
    left.moves -= spent - own.moves
    return node
  }
  left.moves -= spent - own.moves
  return undefined
}

/** Every world that moves lead to, nearest first. One like another that was met before is given, but not gone on from. */
function* walk(servicePackage: ServicePackage, root: Node, left: { moves: number }): Generator<Node> {
  const asked = stepsAskedAbout(servicePackage)
  const met = new Set([likeness(root.world, asked)])
  const queue = [root]
  for (const { world, moves, made } of queue) {
    if (moves.length >= MOST_MOVES) continue
    for (const move of movesFrom(servicePackage, world)) {
      if (left.moves <= 0) return
      left.moves -= 1
      const after = tryMove(world, move)
      if (!after) continue
      const since = {
        ledger: after.ledger.slice(world.ledger.length),
        reasons: after.reasons.slice(world.reasons.length),
      }
      const node = { world: after, moves: [...moves, move], made: new Set([...made, ...choicesMadeIn(since)]) }
      yield node
      const like = likeness(after, asked)
      if (met.has(like) || after.state.status === 'ended' || isRound(after)) continue
      met.add(like)
      queue.push(node)
    }
  }
}

/** Everything that can be tried at the steps where a case waits; what such a step does not answer to changes nothing. */
function movesFrom({ process }: ServicePackage, world: World): JourneyMove[] {
  const steps = [...new Set(waitingAt(world).map(stepIdOf))]
  const atSteps = steps.flatMap((step): JourneyMove[] => {
    const { kind: name, config } = process.steps[step]!
    const kind = stepKinds.get(name)
    if (kind?.opensTask)
      return kind.outcomes(config).map((outcome) => ({ move: 'complete', step, outcome, ...noteFor(config, outcome) }))
    const { event } = config as { event?: unknown }
    if (typeof event === 'string') return [{ move: 'event', event }]
    return [
      { move: 'pay', step },
      { move: 'abandon-payment', step },
      { move: 'reply', step },
      { move: 'fail-call', step },
    ]
  })
  return nextTimer(world) ? [...atSteps, { move: 'wait', until: 'next-timer' }] : atSteps
}

/** An officer cannot choose some outcomes without a note. */
function noteFor(config: unknown, outcome: string): { note?: string } {
  const { outcomes = [] } = config as { outcomes?: { id: string; needsNote?: boolean }[] }
  return outcomes.some(({ id, needsNote }) => id === outcome && needsNote) ? { note: 'A note' } : {}
}

function tryMove(world: World, move: JourneyMove): World | undefined {
  try {
    return makeMove(world, move)
  } catch {
    // A loop or timers without end: no way through.
    return undefined
  }
}

function isRound({ state }: World): boolean {
  return Object.values(state.steps).some(({ occurrence }) => occurrence >= MOST_VISITS)
}

/** Two worlds go on alike where the case waits alike and the steps that rules ask about have ended alike; not what else came before, nor when. */
function likeness({ state }: World, asked: ReadonlySet<string>): string {
  const visits = Object.entries(state.steps).flatMap(([place, { status, outcome, result, ways }]) => {
    if (status === 'active') return [[place, ways]]
    return asked.has(stepIdOf(place)) ? [[place, outcome, result]] : []
  })
  return JSON.stringify([visits.sort(), Object.keys(state.timers).sort()]).replaceAll(/#\d+/g, '#')
}

/** The steps whose ending some rule reads. */
function stepsAskedAbout(servicePackage: ServicePackage): Set<string> {
  const paths = rulesOf(servicePackage).flatMap(({ rule }) => variablesIn(rule))
  return new Set(paths.filter((path) => path.startsWith('steps.')).map((path) => path.split('.')[1]!))
}
