import { variablesIn } from '@guildhall/rules'
import type { Fee, ServicePackage } from '@guildhall/schemas'
import { type ExampleAnswers, scopeOf } from '../rules/example-answers.ts'
import { type RuleField, ruleFields } from '../rules/rule-field.ts'

/** The questions whose answers change what a fee comes to. */
export function questionsOfFee(pack: ServicePackage, fee: Fee): RuleField[] {
  const read = new Set(
    fee.lines.flatMap((line) => [...variablesIn(line.when ?? null), ...variablesIn(line.times ?? null)]),
  )
  const fields = Object.values(pack.forms).flatMap((form) => ruleFields(pack, form))
  return fields.filter((field) => read.has(field.path))
}

/** The answers as a form would give them, for the lines of a fee to read. */
export function answersOf(fields: RuleField[], example: ExampleAnswers): Record<string, unknown> {
  return scopeOf(fields, example)['answers'] as Record<string, unknown>
}
