import { oneQuestionEach } from '../../draft/split-pages.ts'
import { type Found, type FoundPage, type FoundQuestion, nothingFound } from '../../found.ts'
import { ImportError } from '../../import-error.ts'
import { limits } from '../../limits.ts'
import { isObject, lineOf, listOf, own } from '../../text.ts'
import { conditionalParts } from './conditional-parts.ts'
import { readQuestion } from './read-question.ts'
import { flattened } from './resolve.ts'
import { leave, type Place, type SchemaPart, titleOf, type Walk } from './walk.ts'

/** Objects at the top are pages; what stands beside them is one question a page. Throws an ImportError. */
export function readSchema(root: unknown, uiSchema: unknown): Found {
  const found = nothingFound(lineOf(own(root, 'title')))
  found.summary = lineOf(own(root, 'description'), 1_000) || undefined
  const walk: Walk = { root, found, questions: new Map(), parts: 0 }
  const flat = flattened(root, root)
  if ('because' in flat) throw new ImportError(flat.because)
  if (own(flat.schema, 'properties') === undefined && own(flat.schema, 'type') !== 'object')
    throw new ImportError('Its schema is not of an object, so it has no questions')
  const top = partsOf(walk, flat.schema, uiSchema, { path: [], at: '', conditions: [] })
  let loose: FoundQuestion[] = []
  const pages: FoundPage[] = []
  const closeLoose = () => {
    pages.push(...oneQuestionEach(loose))
    loose = []
  }
  for (const part of top) {
    if ('question' in part) loose.push(part.question)
    else {
      closeLoose()
      pages.push({
        at: part.at,
        title: part.title,
        questions: flatten(part.parts),
        ...(part.conditions.length === 0 ? {} : { conditions: part.conditions }),
      })
    }
  }
  closeLoose()
  return { ...found, pages }
}

/** The questions and groups of an object's schema, those that only conditions add behind what they hang on. */
export function partsOf(walk: Walk, schema: Record<string, unknown>, ui: unknown, place: Place): SchemaPart[] {
  const required = new Set(listOf(own(schema, 'required')).filter((name) => typeof name === 'string'))
  const parts: SchemaPart[] = []
  for (const [key, child] of inOrder(schema, ui)) {
    const part = partOf(
      walk,
      key,
      child,
      own(ui, key),
      { ...place, path: [...place.path, key], at: `${place.at}/properties/${key}` },
      required.has(key),
    )
    if (part) parts.push(part)
  }
  return [...parts, ...conditionalParts(walk, schema, ui, place, parts, partsOf)]
}

function partOf(
  walk: Walk,
  key: string,
  child: unknown,
  ui: unknown,
  place: Place,
  required: boolean,
): SchemaPart | undefined {
  // References may multiply without end; each part that is looked at counts.
  walk.parts += 1
  const flat = flattened(walk.root, child)
  if ('because' in flat) return leave(walk, 'question', place, child, flat.because)
  if (place.path.length > 12) return leave(walk, 'question', place, child, 'It is too deep inside other questions')
  if (walk.parts > limits.questions * 2) throw new ImportError(`It has more than ${limits.questions * 2} parts`)
  const { schema } = flat
  const isGroup = isObject(own(schema, 'properties')) && own(schema, 'type') !== 'array'
  if (!isGroup) {
    const question = readQuestion(walk, key, schema, ui, place, required)
    if (question) walk.questions.set(question.key, question)
    return question && { question }
  }
  const address = asAddress(schema)
  const title = titleOf(key, schema, ui)
  if (address) {
    const question: FoundQuestion = {
      key: place.path.join('.'),
      name: place.path.at(-1),
      at: place.at,
      label: title,
      shape: 'address',
      required,
      review: `Its ${address} parts became one address`,
    }
    walk.found.changed.push({
      of: 'question',
      at: place.at,
      original: title,
      message: `${address} parts of an address became one question`,
    })
    walk.questions.set(question.key, question)
    return { question }
  }
  const parts = partsOf(walk, schema, ui, { ...place, conditions: [] })
  const text = lineOf(own(schema, 'description') ?? own(ui, 'ui:description'), 2_000)
  if (text !== '' && parts.length > 0) {
    parts.unshift({
      question: {
        key: `${place.path.join('.')}.description`,
        at: place.at,
        label: '',
        name: `${key} guidance`,
        text,
        shape: 'guidance',
      },
    })
  }
  return { title, at: place.at, parts, conditions: place.conditions, key: place.path.join('.') }
}

/** A group inside a page: its questions, each with the conditions of the group. */
function flatten(parts: SchemaPart[]): FoundQuestion[] {
  return parts.flatMap((part) => {
    if ('question' in part) return [part.question]
    return flatten(part.parts).map((question) =>
      part.conditions.length === 0
        ? question
        : { ...question, conditions: [...part.conditions, ...(question.conditions ?? [])] },
    )
  })
}

const lines =
  /^(address)?[-_ ]?(line|street|road|house|building|number|flat|town|city|county|district|locality|region|state|post[-_ ]?code|zip([-_ ]?code)?|country)[-_ ]?([a-z]*)[-_ ]?\d?$/i

/** How many parts an object has when all of them are those of an address. */
function asAddress(schema: Record<string, unknown>): number | undefined {
  const properties = own(schema, 'properties')
  const names = isObject(properties) ? Object.keys(properties) : []
  const plain = Object.values(isObject(properties) ? properties : {}).every(
    (part) => own(part, 'type') === 'string' && own(part, 'enum') === undefined,
  )
  const telling =
    names.some((name) => /post[-_ ]?code|zip/i.test(name)) &&
    names.some((name) => /line|street|road|address/i.test(name))
  return plain && names.length >= 3 && telling && names.every((name) => lines.test(name)) ? names.length : undefined
}

/** Keys by `ui:order`, as react-jsonschema-form has it; `*` stands for the rest. */
function inOrder(schema: Record<string, unknown>, ui: unknown): [string, unknown][] {
  const properties = own(schema, 'properties')
  const entries = isObject(properties) ? Object.entries(properties).filter(([key]) => key !== '__proto__') : []
  const order = listOf(own(ui, 'ui:order')).filter((key): key is string => typeof key === 'string')
  if (order.length === 0) return entries
  const star = order.indexOf('*') < 0 ? order.length : order.indexOf('*')
  const place = (key: string) => (order.indexOf(key) < 0 ? star : order.indexOf(key))
  return entries.toSorted(([a], [b]) => place(a) - place(b))
}
