import { stepKinds } from '@guildhall/process-engine'
import type { Branch, Rule, ServicePackage, Step } from '@guildhall/schemas'
import { type RuleField, ruleFields } from '../rules/rule-field.ts'
import { outcomesOf } from './step-words.ts'

/** Where a case goes from a step, in the order that it is tried; the last way holds when no other does. */
export function waysFrom(step: Step): Branch[] {
  return step.next === undefined ? (step.branches ?? []) : [{ next: step.next }]
}

/** Whether anything comes after a step of this kind. */
export function leadsOn(step: Step): boolean {
  const kind = stepKinds.get(step.kind)
  return step.kind !== 'end' && kind?.endsWay !== true
}

/** What the rules of a step's ways can ask about: how the step ended, and everything that the forms ask. */
export function wayFields(pack: ServicePackage, step: Step): RuleField[] {
  const options = outcomesOf(step).map(({ id, title }) => ({ value: id, label: title }))
  const outcome: RuleField = {
    path: 'outcome',
    title: 'The outcome',
    type: 'choice',
    options,
    page: '',
    name: 'outcome',
  }
  const asked = Object.values(pack.forms).flatMap((form) => ruleFields(pack, form))
  return options.length > 0 ? [outcome, ...asked] : asked
}

/** The rule that a new way begins with: the first outcome that no way asks about yet, or the first question. */
export function firstRule(step: Step, fields: RuleField[]): Rule | undefined {
  const asked = JSON.stringify(step.branches ?? [])
  const [field] = fields
  if (!field) return undefined
  if (field.path !== 'outcome') return { '!!': [{ var: field.path }] }
  const option = field.options.find(({ value }) => !asked.includes(`"${value}"`)) ?? field.options[0]
  return { '==': [{ var: 'outcome' }, option?.value ?? ''] }
}
