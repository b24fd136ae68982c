import type { Answers, CaseState, StepState } from './model.ts'
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
export function scopeOf(state: CaseState, last: Ending = {}, way = ''): Scope {
  const each = eachOn(state, way)
  return {
    answers: state.answers,
    steps: endingsOn(state, way),
    outcome: last.outcome,
    result: last.result,
    case: {},
    ...(each && { each }),
  }
}

/** A step may have been visited on several ways: what counts is the own way, then the way that it came from, then who was last elsewhere. */
function endingsOn(state: CaseState, way: string): Record<string, Ending> {
  const found: Record<string, Ending> = {}
  const nearest: Record<string, { near: number; leftAt: string }> = {}
  for (const place in state.steps) {
    const { outcome, result, leftAt = '' } = state.steps[place] as StepState
    const id = stepIdOf(place)
    const near = nearness(wayOf(place), way)
    const other = nearest[id]
    if (other && (near < other.near || (near === other.near && leftAt <= other.leftAt))) continue
    nearest[id] = { near, leftAt }
    found[id] = { outcome, result }
  }
  return found
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
