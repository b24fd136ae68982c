import { labelOf } from '../choices.ts'
import { partOf } from '../clean-text.ts'
import type { QuestionKind } from '../kind.ts'
import { enter } from '../wording-cy.ts'
import { itemOf, rowOf } from './rows.ts'

/** What is wrong with numbers of things, in Welsh. */
export const welsh: QuestionKind['errorFor'] = (fault, schema, options, answer) => {
  const row = rowOf(fault, answer)
  if (row === undefined) {
    if (fault.keyword === 'maxItems') return `Cewch hyd at ${String(fault.params['limit'])} eitem wahanol`
    return options['enter'] === undefined ? 'Rhowch faint sydd gennych o leiaf un eitem' : enter(schema, options)
  }
  const { minimum = 1, maximum } = schema.items?.properties?.['quantity'] ?? {}
  const thing = labelOf(itemOf(schema), partOf(row, 'item'))
  const whole = Number.isInteger(partOf(row, 'quantity')) && maximum !== undefined
  return `Rhaid i nifer “${thing}” fod ${whole ? `rhwng ${minimum} a ${maximum}` : 'yn rhif cyfan'}`
}
