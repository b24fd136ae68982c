import { variablesIn } from '@guildhall/rules'
import type { Fee, ServicePackage } from '@guildhall/schemas'
import { type RuleField, ruleFields } from '../rules/rule-field.ts'

/** Example answers by question; a list as the numbers of its things by their value. */
export type ExampleAnswers = Record<string, Record<string, number> | string | number | boolean>

/** The questions whose answers change what a fee comes to. */
export function questionsOfFee(pack: ServicePackage, fee: Fee): RuleField[] {
  const read = new Set(
    fee.lines.flatMap((line) => [...variablesIn(line.when ?? null), ...variablesIn(line.times ?? null)]),
  )
  const fields = Object.values(pack.forms).flatMap((form) => ruleFields(pack, form))
  return fields.filter((field) => read.has(field.path))
}

/** The answers as a form would give them, for the rules to read. */
export function answersOf(fields: RuleField[], example: ExampleAnswers): Record<string, unknown> {
  const answers: Record<string, unknown> = {}
  for (const field of fields) {
    const value = example[field.path]
    if (value === undefined) continue
    put(answers, field.path.split('.').slice(1), field.type === 'list' ? things(field, value) : value)
  }
  return answers
}

function things(field: RuleField, value: ExampleAnswers[string]): unknown[] {
  return Object.entries(typeof value === 'object' ? value : {}).flatMap(([item, quantity]) =>
    quantity > 0 ? [{ [field.itemKey ?? 'item']: item, quantity }] : [],
  )
}

function put(into: Record<string, unknown>, [name = '', ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    into[name] = value
    return
  }
  const inner = (into[name] ?? {}) as Record<string, unknown>
  into[name] = inner
  put(inner, rest, value)
}
