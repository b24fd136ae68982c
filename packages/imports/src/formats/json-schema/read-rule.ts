import type { FoundRule } from '../../found.ts'
import { isObject, listOf, own } from '../../text.ts'

/** The rule that an `if` states about the answers beside it; undefined when it states more than can be said. */
export function readRule(schema: unknown, keyOf: (name: string) => string, depth = 0): FoundRule | undefined {
  if (schema === true) return { all: [] }
  if (!isObject(schema) || depth > 10) return undefined
  const rules: (FoundRule | undefined)[] = []
  for (const [word, value] of Object.entries(schema)) {
    if (['$comment', 'title', 'description', 'type'].includes(word)) continue
    if (word === 'properties' && isObject(value)) {
      for (const [name, part] of Object.entries(value)) rules.push(aboutAnswer(part, keyOf(name), depth))
    } else if (word === 'required') {
      const tested = own(schema, 'properties')
      const rest = listOf(value).filter(
        (name) => typeof name === 'string' && !(isObject(tested) && Object.hasOwn(tested, name)),
      )
      for (const name of rest) rules.push({ key: keyOf(String(name)), test: 'answered' })
    } else if (word === 'allOf' || word === 'anyOf' || word === 'oneOf') {
      const inner = listOf(value).map((part) => readRule(part, keyOf, depth + 1))
      rules.push(
        inner.every((rule) => rule !== undefined) ? (word === 'allOf' ? { all: inner } : { any: inner }) : undefined,
      )
    } else if (word === 'not') {
      const inner = readRule(value, keyOf, depth + 1)
      rules.push(inner && { not: inner })
    } else rules.push(undefined)
  }
  return joined(rules)
}

function aboutAnswer(schema: unknown, key: string, depth: number): FoundRule | undefined {
  if (schema === true) return { all: [] }
  if (!isObject(schema) || depth > 10) return undefined
  const rules: (FoundRule | undefined)[] = []
  for (const [word, value] of Object.entries(schema)) {
    if (['$comment', 'title', 'description', 'type'].includes(word)) continue
    if (word === 'const') rules.push(isPlain(value) ? { key, test: 'is', value } : undefined)
    else if (word === 'enum')
      rules.push(
        listOf(value).every(isPlain)
          ? anyOf(listOf(value).map((one) => ({ key, test: 'is', value: one as string })))
          : undefined,
      )
    else if (word === 'minimum' && typeof value === 'number') rules.push({ key, test: 'at-least', value })
    else if (word === 'maximum' && typeof value === 'number') rules.push({ key, test: 'at-most', value })
    else if (word === 'exclusiveMinimum' && typeof value === 'number') rules.push({ key, test: 'more', value })
    else if (word === 'exclusiveMaximum' && typeof value === 'number') rules.push({ key, test: 'less', value })
    else if (word === 'minLength' && value === 1) rules.push({ key, test: 'answered' })
    else if (word === 'contains') {
      const wanted =
        own(value, 'const') ?? (listOf(own(value, 'enum')).length === 1 ? listOf(own(value, 'enum'))[0] : undefined)
      rules.push(isPlain(wanted) ? { key, test: 'includes', value: wanted } : undefined)
    } else if (word === 'not') {
      const inner = aboutAnswer(value, key, depth + 1)
      rules.push(inner && { not: inner })
    } else if (word === 'properties' || word === 'required') {
      rules.push(
        readRule(
          { [word]: value, ...(word === 'required' ? { properties: own(schema, 'properties') ?? {} } : {}) },
          (name) => `${key}.${name}`,
          depth + 1,
        ),
      )
      if (word === 'properties') continue
    } else rules.push(undefined)
  }
  return joined(rules)
}

function joined(rules: (FoundRule | undefined)[]): FoundRule | undefined {
  if (!rules.every((rule) => rule !== undefined)) return undefined
  const telling = rules.filter((rule) => !('all' in rule && rule.all.length === 0))
  return telling.length === 1 ? telling[0] : { all: telling }
}

function anyOf(rules: FoundRule[]): FoundRule {
  return rules.length === 1 ? rules[0]! : { any: rules }
}

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}
