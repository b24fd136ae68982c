import type { FoundRule } from '../../found.ts'
import { isObject, listOf, own, shortJson } from '../../text.ts'

type Condition = { rule: (keyOf: (name: string) => string) => FoundRule; original: string }

/**
 * What several forms of one object have between them: each property once, with the options of all, and when it is asked
 * where one property tells the forms apart by its value.
 */
export function alternatives(
  ways: Record<string, unknown>[],
  taken: (name: string) => boolean,
): { properties: Map<string, unknown>; conditions: Map<string, Condition> } {
  const byWay = ways.map((way) => own(way, 'properties') as Record<string, unknown>)
  const names = [...new Set(byWay.flatMap((properties) => Object.keys(properties)))].filter(
    (name) => name !== '__proto__',
  )
  const teller = names.find((name) => tellsApart(byWay.map((properties) => valuesOf(own(properties, name)))))
  const properties = new Map<string, unknown>()
  const conditions = new Map<string, Condition>()
  for (const name of names.filter((one) => !taken(one))) {
    const schemas = byWay.flatMap((one) => own(one, name) ?? [])
    properties.set(name, merged(schemas))
    const where = byWay.filter((one) => Object.hasOwn(one, name))
    if (teller === undefined || teller === name || where.length === byWay.length) continue
    const values = where.flatMap((one) => valuesOf(own(one, teller)) ?? [])
    conditions.set(name, {
      rule: (keyOf) => ({ any: values.map((value) => ({ key: keyOf(teller), test: 'is', value })) }),
      original: `${name} when ${teller} is ${shortJson(values)}`,
    })
  }
  return { properties, conditions }
}

/** The values that a property may have in one form, when it may only have some. */
function valuesOf(schema: unknown): string[] | undefined {
  const only = own(schema, 'const') ?? own(schema, 'enum')
  const values = Array.isArray(only) ? only : only === undefined ? [] : [only]
  return values.length > 0 && values.every((value) => typeof value === 'string') ? values : undefined
}

function tellsApart(values: (string[] | undefined)[]): boolean {
  const all = values.flatMap((list) => list ?? [])
  return values.every((list) => list !== undefined) && new Set(all).size === all.length
}

function merged(schemas: unknown[]): unknown {
  const [first] = schemas
  if (!isObject(first)) return first
  const { const: only, pattern, ...rest } = first
  const options = schemas.every((schema) => Array.isArray(own(schema, 'enum')) || own(schema, 'const') !== undefined)
  const values = [
    ...new Set(
      schemas.flatMap((schema) =>
        own(schema, 'const') === undefined ? listOf(own(schema, 'enum')) : [own(schema, 'const')],
      ),
    ),
  ]
  const names = schemas.every((schema) => Array.isArray(own(schema, 'enumNames')))
    ? [...new Set(schemas.flatMap((schema) => listOf(own(schema, 'enumNames'))))]
    : []
  // A pattern of one form would refuse what another allows.
  const { enum: _enum, enumNames: _names, ...plain } = rest
  return {
    ...plain,
    ...(options && values.length > 0
      ? { enum: values, ...(names.length === values.length ? { enumNames: names } : {}) }
      : {}),
    ...(schemas.length === 1 && pattern !== undefined ? { pattern } : {}),
    ...(schemas.length === 1 && only !== undefined && !options ? { const: only } : {}),
  }
}
