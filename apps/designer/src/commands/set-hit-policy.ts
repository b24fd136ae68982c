import type { DecisionTable } from '../tables/table.ts'
import type { Command } from './command.ts'
import { type TableOf, withinTable } from './within-table.ts'

/** Says which rows of a table count when several hold. */
export function setHitPolicy(input: TableOf & { hitPolicy: DecisionTable['hitPolicy'] }): Command {
  return {
    sentence: `Changed which rows of “${input.title}” count`,
    apply: (before) => withinTable(before, input.step, (table) => ({ ...table, hitPolicy: input.hitPolicy })),
  }
}
