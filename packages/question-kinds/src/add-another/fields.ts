import { checkboxes } from '../checkboxes/model.ts'
import { date } from '../date/model.ts'
import { dateRange } from '../date-range/model.ts'
import { email } from '../email/model.ts'
import type { AnswerFault, QuestionKind, QuestionOptions, QuestionSchema } from '../kind.ts'
import { longText } from '../long-text/model.ts'
import { money } from '../money/model.ts'
import { name } from '../name/model.ts'
import { nationalInsurance } from '../national-insurance/model.ts'
import { number } from '../number/model.ts'
import { phone } from '../phone/model.ts'
import { radios } from '../radios/model.ts'
import { rating } from '../rating/model.ts'
import { select } from '../select/model.ts'
import { optionsOf } from '../setting.ts'
import { shortText } from '../short-text/model.ts'
import { time } from '../time/model.ts'
import { vehicleRegistration } from '../vehicle-registration/model.ts'
import { yesNo } from '../yes-no/model.ts'

/** The kinds that can be asked of each item: those whose answer is whole in itself and needs nothing from the server. */
export const kindsInLists: ReadonlyMap<string, QuestionKind> = new Map(
  [
    shortText,
    name,
    longText,
    number,
    money,
    date,
    dateRange,
    time,
    email,
    phone,
    yesNo,
    radios,
    checkboxes,
    select,
    rating,
    vehicleRegistration,
    nationalInsurance,
  ].map((kind) => [kind.kind, kind]),
)

/** One question that is asked of each item. */
export type Field = {
  name: string
  schema: QuestionSchema
  options: QuestionOptions
  hint?: string
  required: boolean
  kind: QuestionKind | undefined
}

/** The questions that are asked of each item, in order. */
export function fieldsOf(schema: QuestionSchema, options: QuestionOptions): Field[] {
  const uis = isObject(options['fields']) ? options['fields'] : {}
  return Object.entries(schema.items?.properties ?? {}).map(([field, own]) => {
    const ui = Object.hasOwn(uis, field) && isObject(uis[field]) ? uis[field] : {}
    const inner = optionsOf(ui) as QuestionOptions
    const hint = ui['ui:description']
    return {
      name: field,
      schema: own,
      options: inner,
      hint: typeof hint === 'string' && hint !== '' ? hint : undefined,
      required: schema.items?.required?.includes(field) ?? false,
      kind: kindsInLists.get(String(inner.kind)),
    }
  })
}

/** Where a fault lies in a list: the item, the question of it, and the fault as that question sees it. */
export function placeOf(
  fault: AnswerFault,
  fields: Field[],
): { index: number; field?: Field; inner: AnswerFault } | undefined {
  const found = /^\/(\d+)(?:\/([^/]+)(.*))?$/s.exec(fault.path)
  if (!found) return undefined
  const [, index, name, path = ''] = found
  return { index: Number(index), field: fields.find((field) => field.name === name), inner: { ...fault, path } }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
