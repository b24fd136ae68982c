import type { Problem } from '@guildhall/schemas'
import { patternProblem } from './check-pattern.ts'
import { isObject } from './questions.ts'

const MAX_DEPTH = 20
const MAX_PARTS = 5_000
/** Alternatives are dear to compile: 1,200 of them took eight seconds. */
const MAX_ALTERNATIVES = 500
const DIALECT = 'https://json-schema.org/draft/2020-12/schema'

const refused = new Set([
  '$id',
  '$anchor',
  '$dynamicRef',
  '$dynamicAnchor',
  '$recursiveRef',
  '$recursiveAnchor',
  '$vocabulary',
])
const alternatives = new Set(['anyOf', 'oneOf', 'allOf'])
const formats = new Set<unknown>(['date', 'email', 'time', 'uri', 'uri-reference', 'uuid'])
/** Under these, keys are names that people chose and no keywords. */
const named = new Set(['properties', '$defs', 'dependentSchemas', 'dependentRequired'])
/** Under these stand values, not schemas. */
const plain = new Set(['const', 'enum', 'default', 'examples', 'required'])

type Walk = { problems: Problem[]; parts: number; alternatives: number }

/** Every reason why a page's schema may not be compiled: its size, its references, its patterns. `at` is its JSON pointer. */
export function checkSchema(schema: unknown, at = ''): Problem[] {
  const walk: Walk = { problems: [], parts: 0, alternatives: 0 }
  visit(schema, at, 1, false, walk)
  if (walk.parts > MAX_PARTS) add(walk, 'schema/too-large', at, `A page may have ${MAX_PARTS} parts at most`)
  if (walk.alternatives > MAX_ALTERNATIVES) {
    add(walk, 'schema/too-many-choices', at, `A page may have ${MAX_ALTERNATIVES} choices at most`)
  }
  return walk.problems
}

function visit(value: unknown, at: string, depth: number, names: boolean, walk: Walk): void {
  walk.parts += 1
  if (walk.parts > MAX_PARTS) return
  if (depth > MAX_DEPTH) {
    if (walk.problems.at(-1)?.code !== 'schema/too-deep') {
      add(walk, 'schema/too-deep', at, `A page may be ${MAX_DEPTH} levels deep at most`)
    }
    return
  }
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) visit(item, `${at}/${index}`, depth + 1, false, walk)
    return
  }
  if (!isObject(value)) return
  for (const [key, item] of Object.entries(value)) {
    const here = `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
    if (key === '__proto__') add(walk, 'schema/name', here, 'That name cannot be used')
    else if (names) visit(item, here, depth + 1, false, walk)
    else {
      checkKeyword(key, item, here, walk)
      if (!plain.has(key)) visit(item, here, depth + 1, named.has(key), walk)
      else walk.parts += Array.isArray(item) ? item.length : 1
    }
  }
}

function checkKeyword(key: string, value: unknown, at: string, walk: Walk): void {
  if (refused.has(key)) add(walk, 'schema/keyword', at, `"${key}" cannot be used in a form`)
  else if (key === '$schema' && value !== DIALECT) add(walk, 'schema/dialect', at, `The schema must be ${DIALECT}`)
  else if (key === '$ref' && !(typeof value === 'string' && value.startsWith('#/'))) {
    add(walk, 'schema/ref', at, 'A reference must stay in the page: it begins with #/')
  } else if (key === 'format' && !formats.has(value)) {
    add(walk, 'schema/format', at, `There is no format "${String(value)}". Use one of ${[...formats].join(', ')}`)
  } else if (key === 'pattern') addPattern(value, at, walk)
  else if (key === 'patternProperties' && isObject(value)) {
    for (const pattern of Object.keys(value)) addPattern(pattern, at, walk)
  } else if (alternatives.has(key) && Array.isArray(value)) walk.alternatives += value.length
}

function addPattern(pattern: unknown, at: string, walk: Walk): void {
  const message = patternProblem(pattern)
  if (message) add(walk, 'schema/pattern', at, message)
}

function add(walk: Walk, code: string, at: string, message: string): void {
  if (walk.problems.length < 50) walk.problems.push({ code, at, message })
}
