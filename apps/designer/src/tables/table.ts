import type { DecisionTableStepConfig, ServicePackage, Step, TableInput, TableOutput } from '@guildhall/schemas'
import { type RuleField, ruleFields } from '../rules/rule-field.ts'

/** A decision table: its columns, its rows, and which of the rows that hold count. */
export type DecisionTable = DecisionTableStepConfig

/** One row of a table. */
export type Row = DecisionTable['rows'][number]

/** A condition of a row; null takes any value. */
export type Cell = Row['when'][number]

/** An outcome of a row; null for none. */
export type Value = Row['gives'][number]

/** Which half of the columns: what is looked up, or what comes of it. */
export type Side = 'inputs' | 'outputs'

/** The table of a step; nothing for a step of another kind, or one that is not drawn yet. */
export function tableOf(step: Step | undefined): DecisionTable | undefined {
  if (step?.kind !== 'decision-table') return undefined
  const table = step.config as unknown as Partial<DecisionTable>
  return table.inputs && table.outputs && table.rows ? (table as DecisionTable) : undefined
}

/** Everything that a column can look up: what the forms ask. */
export function tableFields(pack: ServicePackage): RuleField[] {
  const fields = Object.values(pack.forms).flatMap((form) => ruleFields(pack, form))
  return fields.filter(({ type }) => type !== 'list' && type !== 'other')
}

/** What a column looks up as a field; one of the type `other` where it is worked out by a rule of its own. */
export function fieldOf(fields: RuleField[], { title, value }: TableInput): RuleField {
  const json = JSON.stringify(value)
  const found = fields.find(({ path, read }) => JSON.stringify(read ?? { var: path }) === json)
  return found ?? { path: '', title, type: 'other', options: [], page: '', name: '' }
}

/** The name of a kind of outcome. */
export const outputTypes: { id: TableOutput['type']; title: string }[] = [
  { id: 'text', title: 'Text' },
  { id: 'number', title: 'Number' },
  { id: 'yes-no', title: 'Yes or no' },
]

/** Which rows count when several hold. */
export const hitPolicies: { id: DecisionTable['hitPolicy']; title: string; description: string }[] = [
  { id: 'first', title: 'The first row that holds', description: 'Rows are tried from the top' },
  { id: 'unique', title: 'The only row that holds', description: 'No two rows may hold together' },
  { id: 'collect', title: 'Every row that holds', description: 'Each result is then a list' },
]
