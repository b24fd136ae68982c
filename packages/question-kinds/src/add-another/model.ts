import { asList, partOf } from '../clean-text.ts'
import type { AnswerFault, QuestionKind, QuestionOptions, QuestionSchema } from '../kind.ts'
import { wordsIn } from '../words.ts'
import { fieldsOf, placeOf } from './fields.ts'
import { welsh } from './welsh.ts'

/** No list is longer, whatever its schema says. */
const MOST = 50

/**
 * The same few questions for each of several things, added one at a time: a list of objects. It has a page of its own,
 * which shows either the questions of one item or the list so far; the server keeps what was added.
 */
export const addAnother: QuestionKind = {
  kind: 'add-another',
  title: 'List to add to',
  describe: 'A few questions for each of several people or things, which are added one at a time.',
  kept: true,
  alone: true,
  fields: fieldsOf,
  newQuestion: (_name, title) => ({
    schema: {
      type: 'array',
      title,
      minItems: 1,
      maxItems: 10,
      items: {
        type: 'object',
        properties: { name: { type: 'string', title: 'Name', minLength: 1, maxLength: 200 } },
        required: ['name'],
        additionalProperties: false,
      },
    },
    uiSchema: {
      'ui:options': { kind: 'add-another', thing: 'item', fields: { name: { 'ui:options': { kind: 'short-text' } } } },
    },
  }),
  parse: (raw, schema, options) => {
    const items = asList(raw)
      .slice(0, MOST)
      .map((item) => readItem(item, schema, options))
      .filter((item) => Object.keys(item).length > 0)
    return items.length === 0 ? undefined : items
  },
  toRaw: (answer) => asList(answer),
  format: (answer, schema, options, language) =>
    asList(answer).map((item, index) => {
      const said = sayItem(item, schema, options, language)
      return said.length === 0 ? wordsIn(language).itemTitle(thingOf(options), index + 1) : said.join(', ')
    }),
  errorInWelsh: welsh,
  errorFor: (fault, schema, options, answer) => {
    const place = placeOf(fault, fieldsOf(schema, options))
    const thing = thingOf(options) ?? 'item'
    if (place?.field?.kind) {
      const { field, index, inner } = place
      return field.kind!.errorFor(inner, field.schema, field.options, partOf(asList(answer)[index], field.name))
    }
    const limit = Number(fault.params['limit'])
    if (fault.keyword === 'minItems' && limit > 1) return `You must add at least ${limit}`
    if (fault.keyword === 'maxItems') return `You can add up to ${limit}`
    if (fault.keyword === 'more') return `Select yes if you need to add ${oneMore(thing, asList(answer).length)}`
    return `Add at least one ${thing}`
  },
  partOf: (fault, schema, answer, options = {}) => partIn(fault, schema, answer, options),
  check: (answer, schema, options, context) => {
    for (const [index, item] of asList(answer).entries()) {
      for (const field of fieldsOf(schema, options)) {
        const given = partOf(item, field.name)
        const fault = given === undefined ? undefined : field.kind?.check?.(given, field.schema, field.options, context)
        if (fault) return { ...fault, path: `/${index}/${field.name}${fault.path}` }
      }
    }
    return undefined
  },
}

/** The answers about one item that posted values mean; what was left empty is not in it. */
export function readItem(raw: unknown, schema: QuestionSchema, options: QuestionOptions): Record<string, unknown> {
  const read = fieldsOf(schema, options).flatMap((field) => {
    const answer = field.kind?.parse(partOf(raw, field.name), field.schema, field.options)
    return answer === undefined ? [] : [[field.name, answer]]
  })
  return Object.fromEntries(read)
}

/** What was answered about one item, in words. */
export function sayItem(
  item: unknown,
  schema: QuestionSchema,
  options: QuestionOptions,
  language?: 'en' | 'cy',
): string[] {
  return fieldsOf(schema, options).flatMap((field) => {
    const given = partOf(item, field.name)
    return given === undefined ? [] : (field.kind?.format(given, field.schema, field.options, language) ?? [])
  })
}

/** "another person", or "a person" when there is none yet. */
export function oneMore(thing: string, count: number): string {
  if (count > 0) return `another ${thing}`
  return `${/^[aeiou]/i.test(thing) ? 'an' : 'a'} ${thing}`
}

/** What one item is called, such as “person”. */
export function thingOf(options: QuestionOptions): string | undefined {
  return typeof options['thing'] === 'string' && options['thing'] !== '' ? options['thing'] : undefined
}

function partIn(fault: AnswerFault, schema: QuestionSchema, answer: unknown, options: QuestionOptions): string {
  const place = placeOf(fault, fieldsOf(schema, options))
  if (place === undefined) return 'more'
  const { index, field, inner } = place
  if (!field) return String(index)
  const part = field.kind?.partOf?.(inner, field.schema, partOf(asList(answer)[index], field.name), field.options)
  return part === undefined ? `${index}.${field.name}` : `${index}.${field.name}.${part}`
}
