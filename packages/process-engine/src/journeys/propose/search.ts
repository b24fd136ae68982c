import type { JourneyMove } from '@guildhall/schemas'
import { choicesMadeIn } from '../coverage.ts'
import { makeMove } from '../moves.ts'
import type { World } from '../world.ts'
import type { Terrain } from './terrain.ts'

/** A way through a service found by trying, and the choices that it makes. */
export type Found = { moves: JourneyMove[]; made: Set<string> }

type Node = Found & { world: World }

/** How many moves may still be tried; `onTry` hears of each that is. */
export type Left = { moves: number; onTry?: () => void }

/** A step may come round again, but not for ever. */
const MOST_VISITS = 3
const MOST_MOVES = 200

/**
 * Tries what can happen to a case, nearest first, and gives a way for every choice of `wanted`: up to the choice, then on to an end, past what else is
 * wanted. What is found is taken out of `wanted`. Stops when nothing is, or when no move is left to try.
 */
export function search(terrain: Terrain, start: World, wanted: Set<string>, left: Left): Found[] {
  const root: Node = { world: start, moves: [], made: choicesMadeIn(start) }
  const found: Found[] = []
  const keep = (node: Node) => {
    if (gain(node.made, wanted) === 0) return
    const { moves, made } = goOn(terrain, node, wanted, left)
    for (const at of made) wanted.delete(at)
    found.push({ moves, made })
  }
  keep(root)
  for (const node of nearestFirst(terrain, root, left)) {
    keep(node)
    if (wanted.size === 0) break
  }
  return found
}

/** On from a node to the end of its case: at each turn the move that makes most of what is wanted, else the one that brings the end nearest. */
function goOn(terrain: Terrain, from: Node, wanted: ReadonlySet<string>, left: Left): Node {
  const met = new Set([terrain.likeness(from.world)])
  let node = from
  while (node.world.state.status !== 'ended') {
    const rank = (one: Node) => gain(one.made, wanted) * 10_000 - terrain.toGo(one.world)
    const options = [...after(terrain, node, left)].filter((one) => !met.has(terrain.likeness(one.world)))
    if (options.length === 0) return shortestEnd(terrain, from, left) ?? node
    node = options.reduce((a, b) => (rank(b) > rank(a) ? b : a))
    met.add(terrain.likeness(node.world))
  }
  return node
}

/** Where the straight way on came to nothing: the nearest end, if a few hundred tries find one. */
function shortestEnd(terrain: Terrain, from: Node, left: Left): Node | undefined {
  const own = { ...left, moves: Math.min(left.moves, 300) }
  left.moves -= own.moves
  for (const node of nearestFirst(terrain, from, own)) {
    if (node.world.state.status !== 'ended') continue
    left.moves += own.moves
    return node
  }
  left.moves += own.moves
  return undefined
}

/** Every world that moves lead to, nearest first. One like another that was met before is given, but not gone on from. */
function* nearestFirst(terrain: Terrain, root: Node, left: Left): Generator<Node> {
  const met = new Set([terrain.likeness(root.world)])
  const queue = [root]
  for (const node of queue) {
    for (const next of after(terrain, node, left)) {
      yield next
      const like = terrain.likeness(next.world)
      if (met.has(like) || next.world.state.status === 'ended' || isRound(next.world)) continue
      met.add(like)
      queue.push(next)
    }
  }
}

/** The worlds one move on. */
function* after(terrain: Terrain, { world, moves, made }: Node, left: Left): Generator<Node> {
  if (moves.length >= MOST_MOVES) return
  for (const move of terrain.movesFrom(world)) {
    if (left.moves <= 0) return
    left.moves -= 1
    left.onTry?.()
    const next = tryMove(world, move)
    if (!next) continue
    const since = {
      ledger: next.ledger.slice(world.ledger.length),
      reasons: next.reasons.slice(world.reasons.length),
    }
    yield { world: next, moves: [...moves, move], made: new Set([...made, ...choicesMadeIn(since)]) }
  }
}

function tryMove(world: World, move: JourneyMove): World | undefined {
  try {
    return makeMove(world, move)
  } catch {
    // A loop or timers without end: no way through.
    return undefined
  }
}

function gain(made: ReadonlySet<string>, wanted: ReadonlySet<string>): number {
  let count = 0
  for (const at of made) if (wanted.has(at)) count += 1
  return count
}

function isRound({ state }: World): boolean {
  return Object.values(state.steps).some(({ occurrence }) => occurrence >= MOST_VISITS)
}
