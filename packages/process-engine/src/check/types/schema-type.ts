import type { Plain, ValueType } from './value-type.ts'

const kinds: Record<string, NonNullable<ValueType['kind']>> = {
  string: 'text',
  number: 'number',
  integer: 'number',
  boolean: 'yes-no',
  array: 'list',
  object: 'group',
}

/** What an answer to a question is, as its JSON Schema says. */
export function typeOfSchema(schema: unknown): ValueType {
  if (!isObject(schema)) return {}
  const { title, type, format, minimum, maximum, properties, items } = schema
  const values = valuesOf(schema)
  const kind = typeof type === 'string' ? kinds[type] : kindOf(values)
  const isWhole = type === 'integer' && typeof minimum === 'number' && typeof maximum === 'number'
  return {
    ...(kind && { kind }),
    ...(typeof title === 'string' && { name: `"${title}"` }),
    ...(format === 'date' && { isDate: true }),
    ...(values ? { values } : kind === 'yes-no' && { values: [true, false] }),
    ...(isWhole && { least: Math.ceil(minimum), most: Math.floor(maximum) }),
    ...(isObject(items) && { items: typeOfSchema(items) }),
    ...(isObject(properties) && { parts: partsOf(properties, schema['required']) }),
  }
}

function partsOf(properties: Record<string, unknown>, required: unknown): Record<string, ValueType> {
  const must = new Set(Array.isArray(required) ? required : [])
  const parts = Object.entries(properties).map(([name, schema]): [string, ValueType] => [
    name,
    { ...typeOfSchema(schema), ...(!must.has(name) && { optional: true }) },
  ])
  return Object.fromEntries(parts)
}

/** The values that `const`, `enum`, or a choice among constants leave. */
function valuesOf(schema: Record<string, unknown>): Plain[] | undefined {
  const { enum: list, oneOf, anyOf } = schema
  if ('const' in schema) return isPlain(schema['const']) ? [schema['const']] : undefined
  if (Array.isArray(list)) return list.every(isPlain) ? list : undefined
  const choices = Array.isArray(oneOf) ? oneOf : anyOf
  if (!Array.isArray(choices) || choices.length === 0) return undefined
  const values = choices.map((choice) => (isObject(choice) ? valuesOf(choice) : undefined))
  return values.every((some) => some !== undefined) ? values.flat() : undefined
}

function kindOf(values: Plain[] | undefined): ValueType['kind'] | undefined {
  const found = new Set((values ?? []).map((value) => typeof value))
  if (found.size !== 1) return undefined
  return kinds[[...found][0]!]
}

function isPlain(value: unknown): value is Plain {
  return value === null || typeof value !== 'object'
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
