import type { ServicePackage } from '@guildhall/schemas'
import { type DecisionTable, tableOf } from '../tables/table.ts'
import { withinStep } from './within.ts'

/** The step whose table is changed. */
export type TableOf = { step: string; title: string }

/** The package with the table of one step changed; the same package when the step has none. */
export function withinTable(
  before: ServicePackage,
  step: string,
  change: (table: DecisionTable) => DecisionTable,
): ServicePackage {
  return withinStep(before, step, (old) => {
    const table = tableOf(old)
    return table ? { ...old, config: { ...change(table) } } : old
  })
}
