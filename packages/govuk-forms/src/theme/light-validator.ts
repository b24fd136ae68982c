import type { ErrorSchema, RJSFSchema, ValidatorType } from '@rjsf/utils'

type Schema = Record<string, unknown>

/** References may go round in circles. */
const MAX_DEPTH = 32

/**
 * What RJSF asks of a validator while it draws: which branch of a schema the data is in. It runs no generated code, so
 * a page needs no `unsafe-eval`, and it judges nothing: the server has done that before the page is drawn.
 */
export const lightValidator: ValidatorType = {
  isValid: (schema: RJSFSchema, data: unknown, root: RJSFSchema) =>
    fits(schema as Schema | boolean, data, root as Schema, 0),
  validateFormData: () => ({ errors: [], errorSchema: {} as ErrorSchema }),
  rawValidation: () => ({ errors: [] }),
}

/** Whether data has the shape of a schema, as far as choosing a branch needs it. Patterns and formats are not looked at. */
function fits(schema: Schema | boolean | undefined, data: unknown, root: Schema, depth: number): boolean {
  if (typeof schema !== 'object' || schema === null) return schema !== false
  if (depth > MAX_DEPTH) return true
  const inner = (part: unknown, value: unknown) => fits(part as Schema, value, root, depth + 1)
  const target = schema['$ref']
  if (typeof target === 'string' && !inner(follow(target, root), data)) return false
  return (
    fitsType(schema['type'], data) &&
    fitsValue(schema, data) &&
    fitsSize(schema, data) &&
    fitsParts(schema, data, inner) &&
    list(schema['allOf']).every((part) => inner(part, data)) &&
    (schema['anyOf'] === undefined || list(schema['anyOf']).some((part) => inner(part, data))) &&
    (schema['oneOf'] === undefined || list(schema['oneOf']).filter((part) => inner(part, data)).length === 1) &&
    (schema['not'] === undefined || !inner(schema['not'], data)) &&
    (schema['if'] === undefined || inner(inner(schema['if'], data) ? schema['then'] : schema['else'], data))
  )
}

function fitsType(type: unknown, data: unknown): boolean {
  if (type === undefined) return true
  const own = data === null ? 'null' : Array.isArray(data) ? 'array' : typeof data
  return (Array.isArray(type) ? type : [type]).some(
    (name) => name === own || (own === 'number' && name === 'integer' && Number.isInteger(data)),
  )
}

function fitsValue(schema: Schema, data: unknown): boolean {
  const same = (value: unknown) => value === data || JSON.stringify(value) === JSON.stringify(data)
  return (
    (!('const' in schema) || same(schema['const'])) && (!Array.isArray(schema['enum']) || schema['enum'].some(same))
  )
}

function fitsSize(schema: Schema, data: unknown): boolean {
  const within = (size: number, least: unknown, most: unknown) =>
    (typeof least !== 'number' || size >= least) && (typeof most !== 'number' || size <= most)
  if (typeof data === 'number') {
    const { exclusiveMinimum: above, exclusiveMaximum: below } = schema
    return (
      within(data, schema['minimum'], schema['maximum']) &&
      (typeof above !== 'number' || data > above) &&
      (typeof below !== 'number' || data < below)
    )
  }
  if (typeof data === 'string') return within([...data].length, schema['minLength'], schema['maxLength'])
  return !Array.isArray(data) || within(data.length, schema['minItems'], schema['maxItems'])
}

function fitsParts(schema: Schema, data: unknown, inner: (part: unknown, value: unknown) => boolean): boolean {
  if (Array.isArray(data)) return schema['items'] === undefined || data.every((item) => inner(schema['items'], item))
  if (typeof data !== 'object' || data === null) return true
  const has = (name: string) => Object.hasOwn(data, name) && (data as Schema)[name] !== undefined
  return (
    list(schema['required']).every((name) => has(String(name))) &&
    Object.entries((schema['properties'] ?? {}) as Schema).every(
      ([name, part]) => !has(name) || inner(part, (data as Schema)[name]),
    )
  )
}

function follow(reference: string, root: Schema): unknown {
  // RJSF puts a prefix of its own before references to the root.
  const pointer = reference.slice(reference.indexOf('#') + 1)
  let found: unknown = root
  for (const key of pointer.split('/').slice(1)) {
    const name = key.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined
    found = (found as Schema)[name]
  }
  return found
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
