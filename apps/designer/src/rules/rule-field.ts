import type { Form, Rule, ServicePackage } from '@guildhall/schemas'
import { readPath } from './logic.ts'

/** How the answer of a question can be compared. `list` is a list of things that each hold an item, as of quantities. */
export type FieldType = 'choice' | 'choices' | 'list' | 'yes-no' | 'number' | 'date' | 'text' | 'other'

/** One option of an answer: the value that is kept and the words that are shown. */
export type FieldOption = { value: string; label: string }

/** Something that a rule can ask about: where it stands in the scope (`answers.items`) and what to call it. */
export type RuleField = {
  path: string
  title: string
  type: FieldType
  options: FieldOption[]
  /** For a `list`: the key of the choice inside each of its things, as `item`. */
  itemKey?: string
  /** For a `list`: the key of the number inside each of its things, as `quantity`. */
  numberKey?: string
  /** The value to compare where it is worked out; without it, it is read at `path`. */
  read?: Rule
  /** The page that asks it. */
  page: string
  name: string
}

/** Everything in a form that a rule can ask about, in the order it is asked; `before` leaves out what comes at or after a place. */
export function ruleFields(
  pack: ServicePackage,
  form: Form,
  before?: { page: string; question?: string },
): RuleField[] {
  const fields: RuleField[] = []
  for (const page of form.pages) {
    for (const [name, schema] of Object.entries(page.schema.properties)) {
      if (page.id === before?.page && (before.question === undefined || before.question === name)) return fields
      const field = fieldOf(page.id, name, schema)
      fields.push(field, ...totalOf(field), ...zoneOf(pack, page.id, name, schema))
    }
    if (page.id === before?.page) return fields
  }
  return fields
}

type Schema = Record<string, unknown>

function fieldOf(page: string, name: string, schema: Schema): RuleField {
  const field = { path: `answers.${name}`, title: String(schema['title'] ?? name), options: [], page, name }
  const options = optionsIn(schema)
  if (options.length > 0) return { ...field, type: 'choice', options }
  if (schema['type'] === 'boolean') return { ...field, type: 'yes-no' }
  if (schema['type'] === 'number' || schema['type'] === 'integer') return { ...field, type: 'number' }
  if (schema['type'] === 'string') return { ...field, type: schema['format'] === 'date' ? 'date' : stringType(schema) }
  if (schema['type'] === 'array') return { ...field, ...listOf((schema['items'] ?? {}) as Schema) }
  return { ...field, type: 'other' }
}

/** An upload is a string too, but only whether there is one says anything. */
function stringType(schema: Schema): FieldType {
  return schema['format'] === 'uri-reference' ? 'other' : 'text'
}

function listOf(items: Schema): Pick<RuleField, 'type' | 'options' | 'itemKey' | 'numberKey'> {
  const direct = optionsIn(items)
  if (direct.length > 0) return { type: 'choices', options: direct }
  const parts = Object.entries((items['properties'] ?? {}) as Record<string, Schema>)
  const [numberKey] = parts.find(([, inner]) => inner['type'] === 'integer') ?? []
  for (const [key, inner] of parts) {
    const options = optionsIn(inner)
    if (options.length > 0) return { type: 'list', options, itemKey: key, ...(numberKey && { numberKey }) }
  }
  return { type: 'other', options: [] }
}

function optionsIn(schema: Schema): FieldOption[] {
  const oneOf = (schema['oneOf'] ?? []) as { const?: unknown; title?: string }[]
  if (oneOf.length > 0) return oneOf.map((one) => ({ value: String(one.const), label: one.title ?? String(one.const) }))
  return ((schema['enum'] ?? []) as unknown[]).map((value) => ({ value: String(value), label: String(value) }))
}

/** How many things there are in a list altogether, which a check may limit. */
function totalOf({ path, title, numberKey, page, name }: RuleField): RuleField[] {
  if (numberKey === undefined) return []
  const add = { '+': [{ var: 'accumulator' }, { var: `current.${numberKey}` }] }
  const read = { reduce: [{ var: path }, add, 0] }
  return [{ path: `total of ${path}`, title: `Total of “${title}”`, type: 'number', options: [], read, page, name }]
}

/** The zone of an address can be asked about where a booking calendar of the service gives its zones names. */
function zoneOf(pack: ServicePackage, page: string, name: string, schema: Schema): RuleField[] {
  const inner = (schema['properties'] as Record<string, Schema> | undefined)?.['zone']
  const path = `answers.${name}.zone`
  const booking = Object.values(pack.bookings).find((one) => readPath(one.zone) === path)
  if (!inner || !booking) return []
  const options = Object.entries(booking.zones).map(([value, zone]) => ({ value, label: zone.title }))
  return [{ path, title: String(inner['title'] ?? 'Zone'), type: 'choice', options, page, name }]
}
