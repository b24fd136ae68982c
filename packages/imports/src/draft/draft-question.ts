import { patternProblem } from '@guildhall/form-engine'
import { choicesOf, findKind, type QuestionSchema } from '@guildhall/question-kinds/models'
import type { FoundOption, FoundQuestion, Remark, Shape } from '../found.ts'
import { guessKind, guessTick } from '../guess-kind.ts'
import { limits } from '../limits.ts'
import { lineOf } from '../text.ts'

/** A question of the draft, with what rules must know of it. */
export type Drafted = {
  name: string
  kind: string
  schema: QuestionSchema
  ui: Record<string, unknown>
  required: boolean
  /** What the source calls each option, to the value it has in the draft. */
  values: Map<string, string | number>
  /** How many options, and why to look at it. */
  options: number
  /** How many questions of the source it holds, when that is not one. */
  questions?: number
  review?: string
  leftOut: Remark[]
  changed: Remark[]
}

const kinds: Partial<Record<Shape, string>> = {
  'long-text': 'long-text',
  integer: 'number',
  number: 'number',
  money: 'money',
  date: 'date',
  time: 'time',
  email: 'email',
  phone: 'phone',
  address: 'address',
  name: 'name',
  'yes-no': 'yes-no',
  declaration: 'declaration',
  'choose-any': 'checkboxes',
  file: 'file',
  signature: 'signature',
  rating: 'rating',
  guidance: 'content',
}

/** A list with more answers than this opens, as `docs/` of the GOV.UK Design System has it. */
const MOST_IN_VIEW = 12

/** The question in the words of its kind's own model, so that it is what a designer would have added by hand. */
export function draftQuestion(found: FoundQuestion, name: string, from: string): Drafted {
  const leftOut: Remark[] = []
  const changed: Remark[] = []
  const label = lineOf(found.label) || lineOf(found.text, 80) || name
  const remark = (of: Remark['of'], original: string, message: string): Remark => ({
    of,
    at: found.at,
    original,
    message,
  })
  const { kind, review: guessed, autocomplete } = kindOf(found, label)
  const model = findKind(kind)!
  const { schema, uiSchema } = model.newQuestion(name, label)
  const values = new Map<string, string | number>()
  let options = 0
  let shaped: QuestionSchema = { ...schema }
  if (kind === 'radios' || kind === 'select' || kind === 'checkboxes') {
    const offer = offerOf(found.options ?? [], values)
    options = offer.oneOf.length
    for (const twice of offer.twice) changed.push(remark('option', twice, 'It was there twice and is kept once'))
    shaped =
      kind === 'checkboxes'
        ? { ...shaped, items: { type: offer.type, oneOf: offer.oneOf } }
        : { ...shaped, type: offer.type, oneOf: offer.oneOf }
    if (found.fewest !== undefined && kind === 'checkboxes') shaped.minItems = Math.max(1, whole(found.fewest))
    if (found.most !== undefined && kind === 'checkboxes' && found.most >= 1) shaped.maxItems = whole(found.most)
  } else if (kind === 'matrix') {
    shaped = matrixOf(shaped, found, values)
    options = choicesOf(Object.values(shaped.properties ?? {})[0]).length
  } else if (found.options?.length) {
    for (const { label: words } of found.options)
      leftOut.push(remark('option', words, `A ${model.title.toLowerCase()} question has no options`))
  }
  shaped = withLimits(shaped, kind, found, (what, message) => leftOut.push(remark('setting', what, message)))
  if (kind === 'content') {
    shaped = {
      type: 'null',
      ...(lineOf(found.label) ? { title: lineOf(found.label) } : {}),
      description: found.text ?? '',
    }
  }
  const review = [found.review, guessed].filter((words) => words !== undefined).join('. ') || undefined
  const imported = {
    from,
    at: lineOf(found.at, 200),
    text: lineOf(found.label || found.text, 500),
    ...(review === undefined ? {} : { review }),
  }
  const ownOptions = uiSchema['ui:options'] as Record<string, unknown>
  const hint = lineOf(found.hint, 1_000)
  return {
    name,
    kind,
    schema: shaped,
    ui: {
      'ui:options': {
        ...ownOptions,
        ...(kind === 'declaration' || kind === 'signature' ? { statement: label } : {}),
        ...(autocomplete === undefined ? {} : { autocomplete }),
        ...(found.unit === undefined || kind !== 'number' ? {} : { unit: found.unit }),
        imported,
      },
      ...(hint === '' || model.silent ? {} : { 'ui:description': hint }),
    },
    required: (found.required ?? false) && !model.silent,
    values,
    options,
    review,
    leftOut,
    changed,
  }
}

function kindOf(found: FoundQuestion, label: string): { kind: string; review?: string; autocomplete?: string } {
  const { shape, options = [] } = found
  if (shape === 'choose-one') {
    if (options.length > 0) return { kind: options.length > MOST_IN_VIEW ? 'select' : 'radios' }
    return { kind: 'short-text', review: 'It chooses from a list that is not in the file, so it became a text' }
  }
  if (shape === 'choose-any' && options.length === 0)
    return { kind: 'short-text', review: 'It chooses from a list that is not in the file, so it became a text' }
  if (shape === 'matrix')
    return { kind: findKind('matrix') && options.length > 0 && (found.rows?.length ?? 0) > 0 ? 'matrix' : 'long-text' }
  if (shape === 'tick') {
    const { kind, because } = guessTick(label)
    return { kind, review: because }
  }
  const said = shape === 'text' ? undefined : kinds[shape]
  if (said !== undefined) return { kind: said, autocomplete: found.autocomplete }
  const guess = guessKind(label, found.hint)
  if (guess && !(guess.kind === 'short-text' && guess.autocomplete === undefined))
    return { kind: guess.kind, review: guess.because, autocomplete: found.autocomplete ?? guess.autocomplete }
  return { kind: (found.maxLength ?? 0) > 250 ? 'long-text' : 'short-text', autocomplete: found.autocomplete }
}

type Offer = { type: string; oneOf: NonNullable<QuestionSchema['oneOf']>; twice: string[] }

function offerOf(options: FoundOption[], values: Map<string, string | number>): Offer {
  const kept = options.slice(0, limits.options)
  const type = kept.every(({ value }) => typeof value === 'number')
    ? kept.every(({ value }) => Number.isInteger(value))
      ? 'integer'
      : 'number'
    : 'string'
  const oneOf: Offer['oneOf'] = []
  const twice: string[] = []
  for (const { value, label, hint } of kept) {
    const words = lineOf(label) || lineOf(value) || 'No words'
    const given = type === 'string' ? lineOf(value, 100) || words.slice(0, 100) : (value as number)
    if (values.has(String(given))) {
      const same = oneOf.some((option) => option.const === given && option.title === words)
      if (same) {
        twice.push(words)
        continue
      }
    }
    let free = given
    for (let n = 2; oneOf.some((option) => String(option.const) === String(free)); n++)
      free = type === 'string' ? `${given}-${n}` : (given as number) + n * 1000
    oneOf.push({ const: free, title: words, ...(lineOf(hint) ? { description: lineOf(hint) } : {}) })
    if (!values.has(String(value))) values.set(String(value), free)
    if (!values.has(words)) values.set(words, free)
  }
  return { type, oneOf, twice }
}

function matrixOf(schema: QuestionSchema, found: FoundQuestion, values: Map<string, string | number>): QuestionSchema {
  const { oneOf } = offerOf(
    (found.options ?? []).map((option) => ({ ...option, value: String(option.value) })),
    values,
  )
  const rows = (found.rows ?? [])
    .slice(0, 30)
    .map(
      ({ label }, index) =>
        [`row${index + 1}`, { type: 'string', title: lineOf(label) || `Row ${index + 1}`, oneOf }] as const,
    )
  return { ...schema, properties: Object.fromEntries(rows), required: rows.map(([row]) => row) }
}

function withLimits(
  schema: QuestionSchema,
  kind: string,
  found: FoundQuestion,
  leave: (what: string, message: string) => void,
): QuestionSchema {
  const next = { ...schema }
  const { minLength, maxLength, minimum, maximum, pattern } = found
  if (kind === 'short-text' || kind === 'long-text') {
    if (maxLength !== undefined && maxLength >= 1) next.maxLength = Math.min(whole(maxLength), 20_000)
    if (minLength !== undefined && minLength >= 1) next.minLength = Math.min(whole(minLength), next.maxLength ?? 20_000)
    if (kind === 'short-text' && pattern !== undefined) {
      const usable = usablePattern(pattern)
      if (usable === undefined)
        leave(`pattern ${lineOf(pattern, 200)}`, patternProblem(pattern) ?? 'The pattern cannot be used')
      else next.pattern = usable
    } else if (pattern !== undefined) leave(`pattern ${lineOf(pattern, 200)}`, 'A longer text has no pattern')
  } else if (pattern !== undefined)
    leave(`pattern ${lineOf(pattern, 200)}`, `A ${kind} question is checked in its own way`)
  if (kind === 'number') {
    next.type = found.shape === 'number' ? 'number' : 'integer'
    if (minimum !== undefined) next.minimum = next.type === 'integer' ? Math.ceil(minimum) : minimum
    if (maximum !== undefined) next.maximum = next.type === 'integer' ? Math.floor(maximum) : maximum
    else if (minimum !== undefined && minimum > (next.maximum ?? 0)) delete next.maximum
    if (minimum === undefined && maximum !== undefined && maximum < 0) delete next.minimum
  } else if (kind === 'money') {
    if (minimum !== undefined) next.minimum = Math.round(minimum * 100)
    if (maximum !== undefined) next.maximum = Math.round(maximum * 100)
  } else if (minimum !== undefined || maximum !== undefined) {
    leave(`from ${minimum ?? '…'} to ${maximum ?? '…'}`, `A ${kind} question has no smallest or largest number`)
  }
  return next
}

/** Patterns here begin at the start; one that does not is allowed to match anywhere. */
function usablePattern(pattern: string): string | undefined {
  const tried = [pattern, `^(?:${pattern})`, `^.*(?:${pattern})`]
  return (pattern.startsWith('^') ? tried.slice(0, 1) : tried.slice(2)).find(
    (text) => patternProblem(text) === undefined,
  )
}

function whole(number: number): number {
  return Math.max(0, Math.floor(Math.min(number, 1_000_000)))
}
