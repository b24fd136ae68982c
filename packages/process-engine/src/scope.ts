import type { Answers, CaseState } from './model.ts'
import { ownerOf, stepIdOf, wayOf } from './place.ts'

/** How a step ended. */
export type Ending = { outcome?: string; result?: Record<string, unknown> }

/** What rules read: answers by question, every step's latest ending by its id, and the ending of the step just left. */
export type Scope = {
  answers: Answers
  steps: Record<string, Ending>
  outcome?: string
  result?: Record<string, unknown>
  case: Record<string, unknown>
  /** On a way of a for-each: what it goes through, and its number from 0. */
  each?: { item: unknown; index: number }
}

/** The scope of a case after a step that ended so, on the main way or another. */
export function scopeOf(state: CaseState, last: Ending = NOT_ENDED, way = ''): Scope {
  return new CaseScope(state, last, way)
}

const NOT_ENDED: Ending = {}

/** A class for its getter: how steps ended is only gathered when a rule asks, and a literal with a getter is slow to make. */
class CaseScope implements Scope {
  readonly answers: Answers
  readonly outcome: string | undefined
  readonly result: Record<string, unknown> | undefined
  readonly case = NOTHING
  readonly each?: Scope['each']
  readonly #state: CaseState
  readonly #way: string
  #endings: Record<string, Ending> | undefined

  constructor(state: CaseState, last: Ending, way: string) {
    this.answers = state.answers
    this.outcome = last.outcome
    this.result = last.result
    this.#state = state
    this.#way = way
    const each = way === '' ? undefined : eachOn(state, way)
    if (each) this.each = each
  }

  get steps(): Record<string, Ending> {
    this.#endings ??= endingsOn(this.#state.steps, this.#way)
    return this.#endings
  }
}

const NOTHING = Object.freeze({})

/**
 * A step may have been visited on several ways: what counts is the own way, then the way that it came from, then who was last elsewhere; of two
 * at the same moment the one whose place comes later by name, for a database may give the places back in another order.
 */
function endingsOn(steps: CaseState['steps'], way: string): Record<string, Ending> {
  const found = new Map<string, Candidate>()
  for (const place in steps) {
    const { leftAt = '' } = steps[place]!
    const near = nearness(wayOf(place), way)
    const id = stepIdOf(place)
    const other = found.get(id)
    if (!other || isNearer({ place, near, leftAt }, other)) found.set(id, { place, near, leftAt })
  }
  return Object.fromEntries(
    [...found].map(([id, { place }]) => {
      const { outcome, result } = steps[place]!
      return [id, { outcome, result }]
    }),
  )
}

type Candidate = { place: string; near: number; leftAt: string }

function isNearer(one: Candidate, other: Candidate): boolean {
  if (one.near !== other.near) return one.near > other.near
  return one.leftAt === other.leftAt ? one.place > other.place : one.leftAt > other.leftAt
}

/** How near a way is to another that reads it: the longer the part they share as an ancestor, the nearer; 0 for a way beside it. */
function nearness(of: string, reader: string): number {
  if (of === reader) return of.length + 1
  return of === '' || reader.startsWith(`${of}/`) ? of.length + 1 : 0
}

/** What the innermost for-each around a way goes through on it. */
function eachOn(state: CaseState, way: string): Scope['each'] {
  for (let owner = ownerOf(way); owner; owner = ownerOf(wayOf(owner.place))) {
    const own = state.steps[owner.place]?.ways?.[owner.name]
    if (own && 'item' in own) return { item: own.item, index: Number(owner.name) }
  }
  return undefined
}
