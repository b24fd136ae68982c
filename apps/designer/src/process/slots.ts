import { stepKinds } from '@guildhall/process-engine'
import type { Rule, ServicePackage, Step } from '@guildhall/schemas'
import { ruleWords } from '../rules/rule-words.ts'
import { momentWords, outcomesOf } from './step-words.ts'

/** The place in a step that names where a case goes on from it. */
export type Slot =
  | { of: 'next' }
  | { of: 'branch'; at: number }
  /** A deadline that leaves the step: its place among the deadlines, and the place of the action in it. */
  | { of: 'deadline'; at: number; action: number }
  /** A way that the step opens. */
  | { of: 'way'; at: number }

/** A way from a step to another: what it is called where there is little room, and in full. */
export type Arrow = { slot: Slot; to: string; label: string; words: string }

/** The name of a slot, the same as long as the step keeps its ways in that order. */
export function slotName(slot: Slot): string {
  if (slot.of === 'next') return 'next'
  return slot.of === 'deadline' ? `deadline-${slot.at}-${slot.action}` : `${slot.of}-${slot.at}`
}

/** Every way from a step, in the order that it is tried: the ways that it opens, its branches, and those that deadlines force. */
export function arrowsFrom(pack: ServicePackage, step: Step): Arrow[] {
  const opened = (opens(step) ?? []).map(({ start }, at): Arrow => {
    const { ways } = step.config as { ways?: { title?: string }[] }
    const label = ways?.[at]?.title ?? (step.kind === 'for-each' ? 'each one' : 'way')
    return { slot: { of: 'way', at }, to: start, label, words: `Opens the way “${label}”` }
  })
  const next: Arrow[] =
    step.next === undefined ? [] : [{ slot: { of: 'next' }, to: step.next, label: '', words: 'Always' }]
  const all = step.branches ?? []
  const branches = all.map(({ when, next: to }, at): Arrow => {
    if (when === undefined) {
      return { slot: { of: 'branch', at }, to, label: all.length > 1 ? 'otherwise' : '', words: 'Otherwise' }
    }
    const outcome = outcomeIn(when)
    const title = outcomesOf(step).find(({ id }) => id === outcome)?.title
    const words = title === undefined ? ruleWords(pack, when, outcomesOf(step)) : `the outcome is “${title}”`
    return { slot: { of: 'branch', at }, to, label: title ?? words, words: `If ${words}` }
  })
  const late = (step.deadlines ?? []).flatMap((deadline, at) =>
    deadline.do.flatMap((does, action): Arrow[] => {
      if (does.action !== 'leave') return []
      const words = momentWords(deadline.at)
      return [{ slot: { of: 'deadline', at, action }, to: does.next, label: words.toLowerCase(), words }]
    }),
  )
  return [...opened, ...next, ...branches, ...late]
}

/** A step with one of its ways leading elsewhere. */
export function withSlot(step: Step, slot: Slot, to: string): Step {
  if (slot.of === 'next') return { ...step, next: to }
  if (slot.of === 'branch') {
    const branch = step.branches?.[slot.at]
    return branch ? { ...step, branches: step.branches!.with(slot.at, { ...branch, next: to }) } : step
  }
  if (slot.of === 'deadline') {
    const deadline = step.deadlines?.[slot.at]
    const does = deadline?.do[slot.action]
    if (!deadline || does?.action !== 'leave') return step
    const changed = { ...deadline, do: deadline.do.with(slot.action, { ...does, next: to }) as typeof deadline.do }
    return { ...step, deadlines: step.deadlines!.with(slot.at, changed) }
  }
  const { ways } = step.config as { ways?: { start: string }[] }
  const way = ways?.[slot.at]
  const config = way ? { ways: ways!.with(slot.at, { ...way, start: to }) } : { start: to }
  return { ...step, config: { ...step.config, ...config } }
}

/** The outcome that a rule asks for when it asks for nothing else. */
export function outcomeIn(rule: Rule | undefined): string | undefined {
  const sides = (rule as { '=='?: unknown } | undefined)?.['==']
  if (!Array.isArray(sides) || sides.length !== 2) return undefined
  const [asked, value] = sides as [{ var?: unknown }, unknown]
  return asked?.var === 'outcome' && typeof value === 'string' ? value : undefined
}

/** A draft's config may be half done, which the kind is not made for. */
function opens(step: Step): { start: string }[] | undefined {
  try {
    return stepKinds.get(step.kind)?.opensWays?.(step.config)
  } catch {
    return undefined
  }
}
