import { readCall, readPath } from './operators.ts'
import type { Known, Labels, Names } from './sentence.ts'

/** What `sentence` knows while it speaks. `prefix` is the path of the list that it is inside of. */
export type Words = { names: Names; labels?: Labels | undefined; known?: Known | undefined; prefix: string }

const known: Names = { outcome: 'the outcome', result: 'the result', answers: 'the answers' }

/** The name of what a path leads to; the path itself when it has none. */
export function noun(path: string, words: Words): string {
  const full = whole(path, words)
  return words.names[full] ?? known[full] ?? full
}

/** Values with "or" between them: "Sofa, Armchair or Mattress". */
export function list(values: unknown[], path: string | undefined, words: Words): string {
  const texts = values.map((value) => word(value, path, words))
  return texts.length < 2 ? (texts[0] ?? 'nothing') : `${texts.slice(0, -1).join(', ')} or ${texts.at(-1)}`
}

/** A variable, a number or a total in words; nothing when it has none yet. */
export function amount(rule: unknown, words: Words): string | undefined {
  if (isPlain(rule)) return word(rule, undefined, words)
  const path = readPath(rule)
  if (path !== undefined) return noun(path, words)
  const call = readCall(rule)
  return call?.operator === 'reduce' ? total(call.args, words) : undefined
}

/** Whether a value is a text, a number, true, false or null. */
export function isPlain(value: unknown): boolean {
  return value === null || typeof value !== 'object'
}

/** "the total How many in Items": the usual sum over a list. */
function total([source, step]: unknown[], words: Words): string | undefined {
  const listPath = readPath(source)
  const add = readCall(step)
  if (listPath === undefined || add?.operator !== '+') return undefined
  const paths = add.args.map(readPath)
  const current = paths.find((path) => path?.startsWith('current.'))
  if (!paths.includes('accumulator') || current === undefined || paths.length !== 2) return undefined
  const inside = { ...words, prefix: listPath }
  return `the total of "${noun(current.slice('current.'.length), inside)}" in ${noun(listPath, words)}`
}

function word(value: unknown, path: string | undefined, words: Words): string {
  if (path !== undefined && words.labels) {
    const label = words.labels(whole(path, words), value)
    if (label) return label
  }
  if (value === true) return 'yes'
  if (value === false) return 'no'
  if (value === null || value === '') return 'not answered'
  return String(value)
}

function whole(path: string, words: Words): string {
  if (!words.prefix) return path
  return path ? `${words.prefix}.${path}` : words.prefix
}
