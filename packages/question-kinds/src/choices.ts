import type { QuestionSchema } from './kind.ts'

/** One answer that can be chosen. */
export type Choice = { value: string; label: string; hint?: string }

/** The answers that a schema offers by `oneOf` with `const` and `title`, or by `enum`. */
export function choicesOf(schema: QuestionSchema | undefined): Choice[] {
  if (Array.isArray(schema?.oneOf)) {
    return schema.oneOf.map((option) => ({
      value: String(option.const),
      label: option.title ?? String(option.const),
      ...(option.description === undefined ? {} : { hint: option.description }),
    }))
  }
  return (schema?.enum ?? []).map((value) => ({ value: String(value), label: String(value) }))
}

/** The words for an answer that was chosen, or the answer itself when it is not offered. */
export function labelOf(schema: QuestionSchema | undefined, value: unknown): string {
  return choicesOf(schema).find((choice) => choice.value === String(value))?.label ?? String(value)
}

/** The value that a schema offers for posted text: a number stays a number. The text itself when it is not offered. */
export function offeredValue(schema: QuestionSchema | undefined, text: string): unknown {
  const offered = schema?.oneOf?.map((option) => option.const) ?? schema?.enum ?? []
  return offered.find((value) => String(value) === text) ?? text
}

/** `oneOf` from labels, one each. A label that was offered before keeps its value, so that answers given keep their meaning. */
export function choicesFrom(labels: string[], before: QuestionSchema | undefined): QuestionSchema['oneOf'] {
  const known = new Map(choicesOf(before).map((choice) => [choice.label, choice.value]))
  const taken = new Set(labels.map((label) => known.get(label)).filter((value) => value !== undefined))
  return labels.map((label) => {
    const kept = known.get(label)
    if (kept !== undefined) return { const: kept, title: label }
    const value = freeValue(label, taken)
    taken.add(value)
    return { const: value, title: label }
  })
}

function freeValue(label: string, taken: Set<string>): string {
  const words = label
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 56)
  const stem = words === '' ? 'option' : words
  let value = stem
  for (let n = 2; taken.has(value); n++) value = `${stem}-${n}`
  return value
}
