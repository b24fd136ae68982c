import { choicesFrom } from '../choices.ts'
import type { AnswerFault, QuestionSchema } from '../kind.ts'

/** The rows of a matrix: what each asks, by the name under which its answer is kept. */
export function rowsOf(schema: QuestionSchema): [string, QuestionSchema][] {
  return Object.entries(schema.properties ?? {})
}

/** The row that a fault is in; the first when it is about the whole. */
export function rowAt(fault: AnswerFault, schema: QuestionSchema): string | undefined {
  const names = rowsOf(schema).map(([name]) => name)
  return names.find((name) => fault.path === `/${name}`) ?? names[0]
}

/** A matrix of these rows. A row that was there by its title keeps its name; one that only changed its words in its place does too. */
export function withRows(schema: QuestionSchema, titles: string[], offer: QuestionSchema['oneOf']): QuestionSchema {
  const before = rowsOf(schema)
  const known = new Map(before.map(([name, { title = name }]) => [title, name]))
  const kept = new Set(titles.flatMap((title) => known.get(title) ?? []))
  const fresh = new Map(choicesFrom(titles, undefined)!.map(({ const: value, title }) => [title, String(value)]))
  const rows = titles.map((title, index) => {
    const was = before.length === titles.length ? before[index]?.[0] : undefined
    const name =
      known.get(title) ?? (was !== undefined && !kept.has(was) ? was : nameFrom(fresh.get(title) ?? '', kept))
    kept.add(name)
    return [name, { type: 'string', title, oneOf: offer }] as const
  })
  return { ...schema, properties: Object.fromEntries(rows), required: rows.map(([name]) => name) }
}

/** Names of rows stand in rules as answers.question.row, so they are of letters and numbers. */
function nameFrom(text: string, taken: Set<string>): string {
  const words = text.replace(/-+([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase())
  const stem = /^[a-z]/.test(words) ? words.slice(0, 40) : `row${words.slice(0, 40)}`
  let name = stem
  for (let n = 2; taken.has(name); n++) name = `${stem}${n}`
  return name
}
