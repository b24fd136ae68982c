import { choicesFrom, choicesOf, labelOf } from '../choices.ts'
import { asList, cleanLine, partOf } from '../clean-text.ts'
import type { QuestionKind } from '../kind.ts'
import { readNumber } from '../number/model.ts'
import { nounOf } from '../wording.ts'
import { itemOf, rowOf } from './rows.ts'
import { welsh } from './welsh.ts'

/** How many of each thing: a list of `{ item, quantity }`, without the things that nobody asked for. */
export const quantities: QuestionKind = {
  kind: 'quantities',
  title: 'How many of each',
  describe: 'A list of things, each with a number.',
  offers: itemOf,
  newQuestion: (_name, title) => ({
    schema: {
      type: 'array',
      title,
      minItems: 1,
      maxItems: 50,
      items: {
        type: 'object',
        properties: {
          item: { type: 'string', title: 'Item', oneOf: choicesFrom(['First thing', 'Second thing'], undefined) },
          quantity: { type: 'integer', title: 'How many', minimum: 1, maximum: 10 },
        },
        required: ['item', 'quantity'],
        additionalProperties: false,
      },
    },
    uiSchema: { 'ui:options': { kind: 'quantities' } },
  }),
  parse: (raw) => {
    const rows = asList(raw).flatMap((row) => {
      const item = cleanLine(partOf(row, 'item'))
      const text = cleanLine(partOf(row, 'quantity'))
      const quantity = text === '' ? 0 : readNumber(text)
      return item === '' || quantity === 0 ? [] : [{ item, quantity }]
    })
    return rows.length === 0 ? undefined : rows
  },
  toRaw: (answer) =>
    Object.fromEntries(
      asList(answer).map((row) => [cleanLine(partOf(row, 'item')), cleanLine(partOf(row, 'quantity'))]),
    ),
  format: (answer, schema) =>
    asList(answer).map(
      (row) => `${cleanLine(partOf(row, 'quantity'))} × ${labelOf(itemOf(schema), partOf(row, 'item'))}`,
    ),
  errorInWelsh: welsh,
  errorFor: (fault, schema, options, answer) => {
    const row = rowOf(fault, answer)
    if (row === undefined) {
      return fault.keyword === 'maxItems'
        ? `You can only have ${String(fault.params['limit'])} different items`
        : `Enter ${options['enter'] === undefined ? 'how many you have of at least one item' : nounOf(schema, options)}`
    }
    const { minimum = 1, maximum } = schema.items?.properties?.['quantity'] ?? {}
    const thing = labelOf(itemOf(schema), partOf(row, 'item'))
    if (typeof partOf(row, 'quantity') !== 'number' || maximum === undefined) {
      return `Number of “${thing}” must be a whole number`
    }
    return Number.isInteger(partOf(row, 'quantity'))
      ? `Number of “${thing}” must be between ${minimum} and ${maximum}`
      : `Number of “${thing}” must be a whole number`
  },
  partOf: (fault, schema, answer) => {
    const row = rowOf(fault, answer)
    const index = choicesOf(itemOf(schema)).findIndex((choice) => choice.value === partOf(row, 'item'))
    return index > 0 ? String(index + 1) : undefined
  },
}
