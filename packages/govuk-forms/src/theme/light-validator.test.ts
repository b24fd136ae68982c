import { expect, test } from '@jest/globals'
import type { RJSFSchema } from '@rjsf/utils'
import stockValidator from '@rjsf/validator-ajv8'
import fc from 'fast-check'
import { lightValidator } from './light-validator.ts'

const schemas: RJSFSchema[] = [
  { type: 'string', minLength: 2 },
  { type: ['integer', 'null'], maximum: 3 },
  { const: 'a' },
  { enum: [1, 'a', null] },
  { type: 'object', required: ['a'], properties: { a: { type: 'number', exclusiveMinimum: 0 } } },
  { type: 'array', items: { type: 'string' }, maxItems: 2 },
  { anyOf: [{ type: 'string' }, { type: 'number', minimum: 1 }] },
  { oneOf: [{ type: 'number' }, { type: 'integer' }] },
  { not: { type: 'object' } },
  // biome-ignore lint/suspicious/noThenProperty: it is the keyword of JSON Schema
  { if: { type: 'string' }, then: { minLength: 1 }, else: { type: 'number' } },
  { $defs: { a: { type: 'boolean' } }, $ref: '#/$defs/a' },
]

const data = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    'a',
    'ab',
    0,
    1,
    2.5,
    4,
    null,
    true,
    [],
    ['a'],
    ['a', 1],
    ['a', 'b', 'c'],
    {},
    { a: 1 },
    { a: 0 },
    { a: 'x' },
  ),
  fc.jsonValue({ maxDepth: 2 }),
)

test.each(schemas)('%j is judged as AJV judges it', (schema) => {
  fc.assert(
    fc.property(data, (value) => {
      expect(lightValidator.isValid(schema, value, schema)).toBe(stockValidator.isValid(schema, value, schema))
    }),
    { numRuns: 60 },
  )
})

test('a schema that refers to itself for ever ends', () => {
  const schema: RJSFSchema = { $defs: { a: { $ref: '#/$defs/a' } }, $ref: '#/$defs/a' }
  expect(lightValidator.isValid(schema, 1, schema)).toBe(true)
})
