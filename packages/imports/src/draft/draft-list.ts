import { findKind, type QuestionOptions, type QuestionSchema } from '@guildhall/question-kinds/models'
import type { FoundQuestion, Remark } from '../found.ts'
import { lineOf } from '../text.ts'
import { type Drafted, draftQuestion } from './draft-question.ts'
import { Names } from './names.ts'

/** Items that a list may have at most; a list of the source that takes more is cut. */
const MOST_ITEMS = 50

/** A list that is added to, of the questions of each item; undefined when one of them cannot be asked in a list. */
export function draftList(found: FoundQuestion, name: string, from: string): Drafted | undefined {
  const model = findKind('add-another')
  const label = lineOf(found.label) || name
  const fields = (found.fields ?? []).filter(({ shape }) => shape !== 'guidance')
  if (!model?.fields || fields.length === 0 || fields.some(({ shape }) => shape === 'repeat')) return undefined
  const names = new Names()
  const drafted = fields.map((field) => draftQuestion(asInList(field), names.question(field.name ?? field.label), from))
  const { schema, uiSchema } = model.newQuestion(name, label)
  const required = drafted.filter((field) => field.required).map((field) => field.name)
  const whole: QuestionSchema = {
    ...schema,
    minItems: Math.max(1, Math.min(found.fewest ?? 1, MOST_ITEMS)),
    maxItems: Math.max(1, Math.min(found.most ?? 10, MOST_ITEMS)),
    items: {
      type: 'object',
      properties: Object.fromEntries(drafted.map((field) => [field.name, field.schema])),
      ...(required.length === 0 ? {} : { required }),
      additionalProperties: false,
    },
  }
  const reviews = drafted.flatMap((field) =>
    field.review === undefined ? [] : [`${field.schema.title}: ${field.review}`],
  )
  const review = lineOf([found.review, ...reviews].filter(Boolean).join('. '), 1_000) || undefined
  const options: QuestionOptions = {
    ...(uiSchema['ui:options'] as QuestionOptions),
    fields: Object.fromEntries(drafted.map((field) => [field.name, field.ui])),
    imported: { from, at: lineOf(found.at, 200), text: label, ...(review === undefined ? {} : { review }) },
  }
  if (whole.minItems! > whole.maxItems! || model.fields(whole, options).some(({ kind }) => kind === undefined))
    return undefined
  const hint = lineOf(found.hint, 1_000)
  return {
    name,
    kind: 'add-another',
    schema: whole,
    ui: { 'ui:options': options, ...(hint === '' ? {} : { 'ui:description': hint }) },
    required: found.required ?? false,
    values: new Map(),
    options: drafted.reduce((sum, field) => sum + field.options, 0),
    questions: drafted.length,
    review,
    leftOut: [...drafted.flatMap((field) => field.leftOut), ...lostIn(found)],
    changed: drafted.flatMap((field) => field.changed),
  }
}

/** An address needs the server, which a list does not ask: its lines are typed. */
function asInList(field: FoundQuestion): FoundQuestion {
  return field.shape === 'address' ? { ...field, shape: 'long-text', review: 'An address in a list is typed' } : field
}

/** What a list cannot have: guidance between its questions, and rules of one of them. */
function lostIn({ fields = [] }: FoundQuestion): Remark[] {
  return fields.flatMap(({ shape, at, text = '', conditions = [], requiredWhen }) => [
    ...(shape === 'guidance'
      ? [{ of: 'guidance' as const, at, original: lineOf(text, 300), message: 'There is no guidance inside a list' }]
      : []),
    ...[...conditions, ...(requiredWhen ? [requiredWhen] : [])].map((condition) => ({
      of: 'condition' as const,
      at: condition.at,
      original: condition.original,
      message: 'Questions inside a list are always asked',
    })),
  ])
}
