import { holds } from '@guildhall/rules'
import type { Form } from '@guildhall/schemas'

type Schema = Record<string, unknown>

const texts: Record<string, string> = {
  email: 'ada@example.com',
  date: '2027-06-15',
  'date-time': '2027-06-15T10:00:00Z',
  time: '10:00:00',
  uuid: '6f0e2a5e-6a68-4a35-9d12-1f3a6f1c0a11',
  uri: 'https://example.com/',
  'uri-reference': 'example',
}
/** By the kind of question, or the name of a part of an answer. */
const byKind: Record<string, string> = { phone: '01632 960 001', address: '1 High Street', postcode: 'KM1 1AA' }
const MOST_ITEMS = 100
const LONGEST_TEXT = 10_000
/** Tried in turn where a pattern asks for something special. */
const candidates = [
  '1',
  'A',
  '1234',
  '12345678',
  'A1',
  'AB1 2CD',
  'AB12CD',
  'ABC 123',
  '01632960001',
  '123456',
  '09:30',
  'AB123456C',
]

/**
 * Answers that a form takes, as far as its schemas say how: of each question that must be answered the first choice, the smallest number, a plain
 * text. `given` are answers to keep. Pages and questions that are not asked are left out.
 */
export function exampleAnswers(form: Form, given: Record<string, unknown> = {}): Record<string, unknown> {
  const answers: Record<string, unknown> = {}
  for (const page of form.pages) {
    if (page.showWhen !== undefined && !holds(page.showWhen, { answers })) continue
    for (const [name, schema] of Object.entries(page.schema.properties)) {
      const options = optionsOf(page.uiSchema[name])
      if (options.showWhen !== undefined && !holds(options.showWhen, { answers })) continue
      const isNeeded = page.schema.required?.includes(name)
      const value = Object.hasOwn(given, name) ? given[name] : isNeeded ? exampleOf(schema, options.kind) : undefined
      if (value !== undefined) answers[name] = value
    }
  }
  return answers
}

/** A value that keeps a schema, or undefined where none is known. */
export function exampleOf(schema: unknown, kind = ''): unknown {
  if (typeof schema !== 'object' || schema === null) return undefined
  const { type, oneOf, anyOf, enum: list, items, minItems, properties, required } = schema as Schema
  if ('const' in (schema as Schema)) return (schema as Schema)['const']
  if (Array.isArray(list)) return list[0]
  const choices = oneOf ?? anyOf
  if (Array.isArray(choices)) return exampleOf(choices[0], kind)
  if (type === 'boolean') return true
  if (type === 'integer' || type === 'number') return numberFor(schema as Schema)
  if (type === 'string') return textFor(schema as Schema, kind)
  if (type === 'array') {
    const count = typeof minItems === 'number' ? Math.min(Math.max(1, minItems), MOST_ITEMS) : 1
    return distinct(items, count)
  }
  if (type !== 'object') return undefined
  const names = Array.isArray(required) ? (required as string[]) : []
  return Object.fromEntries(
    names.map((name) => [name, exampleOf((properties as Schema | undefined)?.[name] ?? {}, name)]),
  )
}

function distinct(items: unknown, count: number): unknown[] {
  const { oneOf, enum: list } = (items ?? {}) as Schema
  const choices = Array.isArray(list) ? list : Array.isArray(oneOf) ? oneOf.map((choice) => exampleOf(choice)) : []
  return choices.length >= count ? choices.slice(0, count) : Array.from({ length: count }, () => exampleOf(items ?? {}))
}

function numberFor({ minimum, exclusiveMinimum, maximum, multipleOf }: Schema): number {
  const above = typeof exclusiveMinimum === 'number' ? exclusiveMinimum + 1 : 1
  const least = typeof minimum === 'number' ? minimum : typeof maximum === 'number' ? Math.min(above, maximum) : above
  return typeof multipleOf === 'number' ? Math.ceil(least / multipleOf) * multipleOf : least
}

function textFor({ format, pattern, minLength, maxLength }: Schema, kind: string): string | undefined {
  if (typeof format === 'string' && texts[format]) return texts[format]
  if (typeof pattern === 'string') return candidates.find((text) => matches(text, pattern))
  const text = (byKind[kind] ?? 'Example').padEnd(Math.min(Number(minLength ?? 0), LONGEST_TEXT), ' x')
  return text.slice(0, Number(maxLength ?? text.length))
}

function matches(text: string, pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(text)
  } catch {
    // No pattern at all, which the form's own checks say.
    return false
  }
}

function optionsOf(ui: unknown): { kind?: string; showWhen?: unknown } {
  return (ui as { 'ui:options'?: { kind?: string; showWhen?: unknown } } | undefined)?.['ui:options'] ?? {}
}
