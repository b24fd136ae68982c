import type { FoundOption, FoundQuestion, Shape } from '../../found.ts'
import { limits } from '../../limits.ts'
import { isObject, lineOf, listOf, numberOf, own, paragraphsOf, shortJson } from '../../text.ts'
import { flattened } from './resolve.ts'
import { leave, type Place, titleOf, type Walk } from './walk.ts'

const formats: Record<string, Shape> = {
  date: 'date',
  'date-time': 'date',
  time: 'time',
  email: 'email',
  'idn-email': 'email',
  phone: 'phone',
  tel: 'phone',
  'data-url': 'file',
  binary: 'file',
}
const textFormats = new Set(['uri', 'uri-reference', 'uuid', 'hostname', 'iri', 'color', 'regex'])
const known = new Set([
  'title',
  'description',
  'type',
  'format',
  'enum',
  'enumNames',
  'oneOf',
  'anyOf',
  'const',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'pattern',
  'items',
  'minItems',
  'maxItems',
  'uniqueItems',
  'properties',
  'required',
  '$ref',
  '$comment',
  '$id',
  '$schema',
  'examples',
  'additionalProperties',
  'additionalItems',
  'writeOnly',
  'deprecated',
  'definitions',
  '$defs',
  'nullable',
  'readOnly',
  'dependencies',
  'dependentRequired',
  'dependentSchemas',
  'if',
  'then',
  'else',
  'allOf',
  'default',
  'example',
  'id',
])

/** A question from the schema of one value. */
export function readQuestion(
  walk: Walk,
  key: string,
  schema: Record<string, unknown>,
  ui: unknown,
  place: Place,
  required: boolean,
): FoundQuestion | undefined {
  const label = titleOf(key, schema, ui)
  const widget = lineOf(own(ui, 'ui:widget') ?? own(own(ui, 'ui:options'), 'widget')) || lineOf(own(ui, 'ui:field'))
  if (widget === 'hidden') return leave(walk, 'question', place, schema, 'It is hidden, so nobody is asked')
  if (own(schema, 'readOnly') === true || own(ui, 'ui:readonly') === true)
    return leave(walk, 'question', place, schema, 'It is only shown, so nobody is asked')
  if (own(schema, 'const') !== undefined && own(schema, 'type') !== 'boolean')
    return leave(walk, 'question', place, schema, `It is always ${shortJson(own(schema, 'const'))}, so nobody is asked`)
  const base: FoundQuestion = {
    key: place.path.join('.'),
    name: place.path.at(-1),
    at: place.at,
    label,
    shape: 'text',
    hint: lineOf(own(ui, 'ui:help') ?? own(ui, 'ui:description') ?? own(schema, 'description'), 1_000) || undefined,
    required,
    ...(place.conditions.length === 0 ? {} : { conditions: place.conditions }),
  }
  for (const word of Object.keys(schema)) {
    if (!known.has(word) && !word.startsWith('x-'))
      walk.found.leftOut.push({
        of: 'setting',
        at: `${place.at}/${word}`,
        original: `${word}: ${shortJson(own(schema, word))}`,
        message: 'There is no such setting here',
      })
  }
  if (own(schema, 'default') !== undefined)
    walk.found.leftOut.push({
      of: 'setting',
      at: `${place.at}/default`,
      original: shortJson(own(schema, 'default')),
      message: 'Questions here begin without an answer',
    })
  const type = typeOf(schema)
  if (type === 'null')
    return { ...base, shape: 'guidance', text: paragraphsOf(own(schema, 'description')) || label, required: false }
  if (type === 'array') return readList(walk, base, schema, ui, place)
  const options = optionsOf(schema, ui)
  if (type === 'boolean') return yesOrNo(base, schema, widget)
  if (options) return { ...base, shape: 'choose-one', options }
  if (type === 'object')
    return {
      ...base,
      shape: 'long-text',
      review: 'It has an answer of parts that the file does not describe, so it became a text',
    }
  if (type === 'number' || type === 'integer')
    return { ...base, shape: own(ui, 'ui:widget') === 'rating' ? 'rating' : type, ...numbersOf(schema) }
  return text(walk, base, schema, widget, place)
}

function text(
  walk: Walk,
  base: FoundQuestion,
  schema: Record<string, unknown>,
  widget: string,
  place: Place,
): FoundQuestion {
  const format = lineOf(own(schema, 'format'))
  const minLength = numberOf(own(schema, 'minLength'))
  const maxLength = numberOf(own(schema, 'maxLength'))
  const pattern = own(schema, 'pattern')
  const whole = { ...base, minLength, maxLength, ...(typeof pattern === 'string' ? { pattern } : {}) }
  if (['alternatives', 'oneOf', 'anyOf'].some((word) => Array.isArray(own(schema, word)))) {
    return { ...whole, review: 'It may be one of several kinds of answer in the file; here it is a text' }
  }
  if (widget === 'textarea') return { ...whole, shape: 'long-text' }
  if (widget === 'file' || /^(file|upload)/i.test(widget)) return { ...base, shape: 'file' }
  const shape =
    formats[format] ??
    formats[widget === 'email' ? 'email' : widget === 'date' ? 'date' : widget === 'tel' ? 'tel' : '']
  if (format === 'date-time')
    return { ...base, shape: 'date', review: 'It was a date and time in one; here it is the date' }
  if (shape) return { ...whole, shape }
  if (format !== '' && !textFormats.has(format))
    walk.found.leftOut.push({
      of: 'setting',
      at: `${place.at}/format`,
      original: format,
      message: 'There is no such format here',
    })
  if (maxLength !== undefined && maxLength > 250) return { ...whole, shape: 'long-text' }
  return textFormats.has(format) ? { ...whole, maxLength: maxLength ?? 500 } : whole
}

function yesOrNo(base: FoundQuestion, schema: Record<string, unknown>, widget: string): FoundQuestion {
  if (own(schema, 'const') === true || (base.required && listOf(own(schema, 'enum')).length === 1))
    return { ...base, shape: 'declaration', required: true }
  return { ...base, shape: widget === 'radio' || widget === 'select' ? 'yes-no' : 'yes-no' }
}

function readList(
  walk: Walk,
  base: FoundQuestion,
  schema: Record<string, unknown>,
  ui: unknown,
  place: Place,
): FoundQuestion | undefined {
  const items = own(schema, 'items')
  const flat = flattened(walk.root, Array.isArray(items) ? items[0] : (items ?? {}))
  if ('because' in flat) return leave(walk, 'question', place, schema, flat.because)
  const counts = { fewest: numberOf(own(schema, 'minItems')), most: numberOf(own(schema, 'maxItems')) }
  const options = optionsOf(flat.schema, own(ui, 'items')) ?? optionsOf(flat.schema, ui)
  if (options) return { ...base, ...counts, shape: 'choose-any', options }
  if (['data-url', 'binary'].includes(lineOf(own(flat.schema, 'format'))))
    return { ...base, shape: 'file', review: 'It takes several files in the file; here it takes one' }
  if (isObject(own(flat.schema, 'properties'))) {
    const fields = fieldsIn(
      walk,
      flat.schema,
      own(ui, 'items'),
      { ...place, at: `${place.at}/items`, conditions: [] },
      0,
    )
    return fields.length === 0 ? undefined : { ...base, ...counts, shape: 'repeat', fields }
  }
  return {
    ...base,
    shape: 'long-text',
    hint: base.hint ?? 'One on each line',
    review: 'It was a list of texts; here it is one text with a line for each',
  }
}

/** The questions of one item of a list, those in groups inside it as well. */
function fieldsIn(
  walk: Walk,
  schema: Record<string, unknown>,
  ui: unknown,
  place: Place,
  depth: number,
): FoundQuestion[] {
  const properties = own(schema, 'properties')
  const required = new Set(listOf(own(schema, 'required')))
  return Object.entries(isObject(properties) ? properties : {}).flatMap(([key, child]) => {
    const at = `${place.at}/properties/${key}`
    const inside = { path: [...place.path, key], at, conditions: [] }
    if (key === '__proto__') return []
    walk.parts += 1
    const flat = flattened(walk.root, child)
    if ('because' in flat) return leave(walk, 'question', { at }, child, flat.because) ?? []
    if (!isObject(own(flat.schema, 'properties'))) {
      return readQuestion(walk, key, flat.schema, own(ui, key), inside, required.has(key)) ?? []
    }
    if (depth > 5 || walk.parts > limits.questions * 2)
      return leave(walk, 'question', { at }, child, 'It is too deep inside a list') ?? []
    return fieldsIn(walk, flat.schema, own(ui, key), inside, depth + 1)
  })
}

/** What can be chosen: `enum` with its names, or alternatives that are one value each. */
function optionsOf(schema: Record<string, unknown>, ui: unknown): FoundOption[] | undefined {
  const names = listOf(own(ui, 'ui:enumNames') ?? own(own(ui, 'ui:options'), 'enumNames') ?? own(schema, 'enumNames'))
  const values = own(schema, 'enum')
  if (Array.isArray(values)) {
    const options = values.flatMap((value, index) =>
      value === null || value === ''
        ? []
        : [{ value: plainValue(value), label: lineOf(names[index]) || lineOf(value) || shortJson(value) }],
    )
    return options.length === 0 ? undefined : options
  }
  const alternatives = own(schema, 'oneOf') ?? own(schema, 'anyOf')
  if (!Array.isArray(alternatives) || alternatives.length === 0) return undefined
  const single = alternatives.filter((option) => own(option, 'type') !== 'null')
  const options = single.map((option) => {
    const value =
      own(option, 'const') ?? (listOf(own(option, 'enum')).length === 1 ? listOf(own(option, 'enum'))[0] : undefined)
    return value === undefined || value === null
      ? undefined
      : {
          value: plainValue(value),
          label: lineOf(own(option, 'title')) || shortJson(value),
          hint: lineOf(own(option, 'description')) || undefined,
        }
  })
  return options.length > 0 && options.every((option) => option !== undefined) ? options : undefined
}

function plainValue(value: unknown): string | number {
  return typeof value === 'number' ? value : typeof value === 'string' ? value : shortJson(value)
}

function numbersOf(schema: Record<string, unknown>): { minimum?: number; maximum?: number } {
  const least = numberOf(own(schema, 'minimum'))
  const most = numberOf(own(schema, 'maximum'))
  const above = own(schema, 'exclusiveMinimum')
  const below = own(schema, 'exclusiveMaximum')
  const step = own(schema, 'type') === 'integer' ? 1 : 0
  return {
    minimum: typeof above === 'number' ? above + step : above === true && least !== undefined ? least + step : least,
    maximum: typeof below === 'number' ? below - step : below === true && most !== undefined ? most - step : most,
  }
}

/** The type that an answer has; of several, the one that is not null. */
function typeOf(schema: Record<string, unknown>): string {
  const type = own(schema, 'type')
  const one = Array.isArray(type) ? type.find((name) => name !== 'null') : type
  if (typeof one === 'string') return one
  if (own(schema, 'items') !== undefined) return 'array'
  const sample = own(schema, 'const') ?? listOf(own(schema, 'enum'))[0]
  if (typeof sample === 'boolean') return 'boolean'
  const alternatives = listOf(own(schema, 'anyOf') ?? own(schema, 'oneOf')).find(
    (option) => own(option, 'type') !== undefined && own(option, 'type') !== 'null',
  )
  return lineOf(own(alternatives, 'type')) || 'string'
}
