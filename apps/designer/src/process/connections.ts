import type { Branch, ServicePackage, Step } from '@guildhall/schemas'
import { arrowsFrom, outcomeIn, type Slot, slotName, withSlot } from './slots.ts'
import { outcomesOf } from './step-words.ts'
import { leadsOn } from './ways.ts'

/** Which way from a step is led to another: one that it has, or a new one for an outcome that none is for yet. */
export type Connection = { id: string; words: string; does: Slot | { of: 'outcome'; outcome: string } }

/** The ways from a step that can be led to another, the ones still to be made last. */
export function connectionsFrom(pack: ServicePackage, step: Step): Connection[] {
  if (!leadsOn(step)) return []
  const arrows = arrowsFrom(pack, step)
  const title = (id: string) => pack.process.steps[id]?.title ?? id
  const there = arrows.map(({ slot, to, words }): Connection => {
    return { id: slotName(slot), words: `${words} (now to “${title(to)}”)`, does: slot }
  })
  const taken = new Set((step.branches ?? []).map(({ when }) => outcomeIn(when)))
  const free = outcomesOf(step).filter(({ id }) => !taken.has(id))
  const made = free.map(({ id, title: outcome }): Connection => {
    return {
      id: `outcome-${id}`,
      words: `If the outcome is “${outcome}” (a new way)`,
      does: { of: 'outcome', outcome: id },
    }
  })
  return [...there, ...made]
}

/** A step whose connection leads to another step. */
export function connected(step: Step, { does }: Connection, to: string): Step {
  if (does.of !== 'outcome') return withSlot(step, does, to)
  const way: Branch = { when: { '==': [{ var: 'outcome' }, does.outcome] }, next: to }
  const { next, branches = [], ...rest } = step
  const before = next === undefined ? branches : [{ next }]
  const at = before.findIndex(({ when }) => when === undefined)
  return { ...rest, branches: before.toSpliced(at < 0 ? before.length : at, 0, way) as [Branch, ...Branch[]] }
}
