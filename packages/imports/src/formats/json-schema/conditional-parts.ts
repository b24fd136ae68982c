import type { FoundCondition, FoundRule } from '../../found.ts'
import { isObject, listOf, own, shortJson } from '../../text.ts'
import { alternatives } from './alternatives.ts'
import { readRule } from './read-rule.ts'
import { flattened } from './resolve.ts'
import { leave, type PartsOf, type Place, type SchemaPart, type Walk } from './walk.ts'

/** What if/then/else and the dependencies of an object add: questions that show only then, and what must be answered then. */
export function conditionalParts(
  walk: Walk,
  schema: Record<string, unknown>,
  ui: unknown,
  place: Place,
  parts: SchemaPart[],
  partsOf: PartsOf,
): SchemaPart[] {
  const added: SchemaPart[] = []
  const keyOf = (name: string) => [...place.path, name].join('.')
  const when = (rule: FoundRule | undefined, at: string, original: unknown, then: unknown) => {
    if (then === undefined || then === false || then === true) return
    if (!rule)
      leave(
        walk,
        'condition',
        { at },
        original,
        'The condition is more than the answers to one or several questions being something',
      )
    else
      added.push(
        ...branch(
          walk,
          then,
          { rule, at, original: shortJson(original) },
          ui,
          { ...place, at },
          [...parts, ...added],
          partsOf,
        ),
      )
  }
  const choices = [schema, ...listOf(own(schema, 'allOf'))].map(
    (part, index) => [part, index === 0 ? place.at : `${place.at}/allOf/${index - 1}`] as const,
  )
  for (const [part, at] of choices) {
    if (own(part, 'if') === undefined) continue
    const rule = readRule(own(part, 'if'), keyOf)
    when(rule, `${at}/then`, own(part, 'if'), own(part, 'then'))
    when(rule && { not: rule }, `${at}/else`, { not: own(part, 'if') }, own(part, 'else'))
  }
  for (const word of ['dependencies', 'dependentSchemas', 'dependentRequired']) {
    const dependencies = own(schema, word)
    for (const [name, hanging] of Object.entries(isObject(dependencies) ? dependencies : {})) {
      const at = `${place.at}/${word}/${name}`
      const answered: FoundRule = { key: keyOf(name), test: 'answered' }
      if (Array.isArray(hanging)) when(answered, at, { answered: name }, { required: hanging })
      else if (Array.isArray(own(hanging, 'oneOf'))) {
        for (const [index, way] of listOf(own(hanging, 'oneOf')).entries()) {
          const { [name]: own_, ...others } = (own(way, 'properties') as Record<string, unknown> | undefined) ?? {}
          const rule = readRule({ properties: { [name]: own_ ?? {} } }, keyOf)
          if (Object.keys(others).length === 0 && listOf(own(way, 'required')).length === 0) continue
          when(rule, `${at}/oneOf/${index}`, { [name]: own_ }, { ...(way as object), properties: others })
        }
      } else when(answered, at, { answered: name }, hanging)
    }
  }
  for (const word of ['oneOf', 'anyOf'] as const) {
    const ways = listOf(own(schema, word)).flatMap((way) => {
      const flat = flattened(walk.root, way)
      return 'schema' in flat && isObject(own(flat.schema, 'properties')) ? [flat.schema] : []
    })
    if (ways.length === 0) continue
    const at = `${place.at}/${word}`
    const taken = (name: string) => questionOf([...parts, ...added], name, place) !== undefined
    const { properties, conditions } = alternatives(ways, taken)
    for (const [name, { rule, original }] of conditions) {
      const condition = { rule: rule(keyOf), at: `${at} ${name}`, original }
      const only = { properties: { [name]: properties.get(name) }, required: [] }
      properties.delete(name)
      added.push(...partsOf(walk, only, ui, { ...place, at, conditions: [...place.conditions, condition] }))
    }
    const always = { properties: Object.fromEntries(properties), required: listOf(own(schema, 'required')) }
    added.unshift(...partsOf(walk, always, ui, { ...place, at }))
    leave(
      walk,
      'condition',
      { at },
      own(schema, word),
      'Which of several forms the answers take is not checked; all of their questions are there',
    )
  }
  return added
}

/** One branch: questions that were there already get its demands, new ones show only then. */
function branch(
  walk: Walk,
  then: unknown,
  condition: FoundCondition,
  ui: unknown,
  place: Place,
  parts: SchemaPart[],
  partsOf: PartsOf,
): SchemaPart[] {
  const flat = flattened(walk.root, then)
  if ('because' in flat) return leave(walk, 'condition', place, then, flat.because) ?? []
  const required = new Set(
    listOf(own(flat.schema, 'required')).filter((name): name is string => typeof name === 'string'),
  )
  const properties = own(flat.schema, 'properties')
  const fresh: Record<string, unknown> = {}
  let used = false
  for (const [name, child] of Object.entries(isObject(properties) ? properties : {})) {
    if (name === '__proto__') continue
    const there = questionOf(parts, name, place)
    if (!there) fresh[name] = child
    else if (isObject(child) && Object.keys(child).length > 0 && own(child, 'properties') === undefined) {
      leave(
        walk,
        'condition',
        { at: `${place.at}/properties/${name}` },
        child,
        'What may be answered cannot change with other answers',
      )
      used = true
    } else if (own(child, 'required') !== undefined || own(child, 'properties') !== undefined) {
      leave(
        walk,
        'condition',
        { at: `${place.at}/properties/${name}` },
        child,
        'It changes a group of questions inside a condition',
      )
      used = true
    }
  }
  for (const name of required) {
    if (Object.hasOwn(fresh, name)) continue
    const there = questionOf(parts, name, place)
    if (there && 'question' in there && !there.question.required) {
      there.question.requiredWhen = condition
      used = true
    } else if (!there) {
      leave(
        walk,
        'condition',
        place,
        { required: name },
        `“${name}” must be answered then, but it is not a question beside it`,
      )
      used = true
    }
  }
  const nested = { ...flat.schema, properties: fresh, required: [...required] }
  const added = partsOf(walk, nested, ui, { ...place, conditions: [...place.conditions, condition] })
  if (added.length === 0 && !used && !Object.hasOwn(flat.schema, 'if'))
    leave(walk, 'condition', place, then, 'What it changes cannot be told')
  return added
}

function questionOf(parts: SchemaPart[], name: string, place: Place): SchemaPart | undefined {
  const key = [...place.path, name].join('.')
  return parts.find((part) => ('question' in part ? part.question.key : part.key) === key)
}
