import { choicesFrom, labelOf } from '../choices.ts'
import { cleanLine, partOf } from '../clean-text.ts'
import type { QuestionKind } from '../kind.ts'
import { rowAt, rowsOf, withRows } from './rows.ts'
import { welsh } from './welsh.ts'

/** The same choice for each of several things: an object with one chosen value by row. */
export const matrix: QuestionKind = {
  kind: 'matrix',
  title: 'One choice for each row',
  describe: 'Several things, each with the same answers to choose from, such as how often or how good.',
  inParts: true,
  offers: (schema) => rowsOf(schema)[0]?.[1],
  newQuestion: (_name, title) => ({
    schema: withRows(
      { type: 'object', title, additionalProperties: false },
      ['First thing', 'Second thing'],
      choicesFrom(['Good', 'Fair', 'Poor'], undefined),
    ),
    uiSchema: { 'ui:options': { kind: 'matrix' } },
  }),
  parse: (raw, schema) => {
    const given = rowsOf(schema).flatMap(([name]) => {
      const text = cleanLine(partOf(raw, name))
      return text === '' ? [] : [[name, text]]
    })
    return given.length === 0 ? undefined : Object.fromEntries(given)
  },
  toRaw: (answer) =>
    typeof answer === 'object' && answer !== null
      ? Object.fromEntries(Object.keys(answer).map((name) => [name, cleanLine(partOf(answer, name))]))
      : {},
  format: (answer, schema) =>
    rowsOf(schema).flatMap(([name, row]) => {
      const chosen = partOf(answer, name)
      return chosen === undefined ? [] : [`${row.title ?? name}: ${labelOf(row, chosen)}`]
    }),
  errorInWelsh: welsh,
  errorFor: (fault, schema) => {
    const row = rowAt(fault, schema)
    return `Select an answer for “${schema.properties?.[row ?? '']?.title ?? row ?? ''}”`
  },
  partOf: (fault, schema) => rowAt(fault, schema),
}
