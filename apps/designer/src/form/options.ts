import { choicesOf, type QuestionSchema } from '@guildhall/question-kinds/models'

/** One option of a question in standard JSON Schema. */
export type Option = { const: string; title: string }

/**
 * The options that typed lines stand for, one each. A line that was there before keeps its value, and so does a line
 * that was reworded in its place: rules and answers go on meaning the same thing.
 */
export function optionsFrom(lines: string[], before: QuestionSchema | undefined): Option[] {
  const old = choicesOf(before)
  const kept = new Map(old.map((choice) => [choice.label, choice.value]))
  const gone = (at: number) => (old[at] && !lines.includes(old[at].label) ? old[at].value : undefined)
  const values = lines.map((line, at) => kept.get(line) ?? (lines.length === old.length ? gone(at) : undefined))
  const taken = new Set(values.filter((value) => value !== undefined))
  return lines.map((line, at) => {
    const value = values[at] ?? freeValue(line, taken)
    taken.add(value)
    return { const: value, title: line }
  })
}

function freeValue(line: string, taken: Set<string>): string {
  const words = line
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  const stem = words?.join('-').slice(0, 50) ?? 'option'
  if (!taken.has(stem)) return stem
  for (let number = 2; number <= taken.size + 1; number++) {
    if (!taken.has(`${stem}-${number}`)) return `${stem}-${number}`
  }
  return stem
}
