import { fail } from '../problem.ts'
import { noun, type Plain, say, type ValueType } from './value-type.ts'

/** What is wrong with asking whether two values are the same; undefined when it can come out either way. */
export function judgeEqual(a: ValueType, b: ValueType, at: string) {
  if (isNothing(a) || isNothing(b)) return undefined
  const whole = [a, b].find(({ kind }) => kind === 'list' || kind === 'group')
  if (whole) {
    const words = `${say(whole)}, which is never the same as another value – ask whether it includes something`
    return fail('rule/unlike-types', at, words)
  }
  return judgeUnlike(a, b, at) ?? judgeOffered(a, b, at) ?? judgeOffered(b, a, at)
}

/** What is wrong with asking which of two values is more. */
export function judgeOrder(a: ValueType, b: ValueType, at: string) {
  const without = [a, b].find(({ kind }) => kind === 'list' || kind === 'group' || kind === 'yes-no')
  if (without) return fail('rule/no-order', at, `${say(without)}, which is neither more nor less than anything`)
  return judgeUnlike(a, b, at)
}

/** What is wrong with asking whether a value is in a list, or a text in another. */
export function judgeIn(needle: ValueType, hay: ValueType, at: string) {
  if (hay.kind === 'text') {
    if (!needle.kind || needle.kind === 'text') return undefined
    return fail('rule/unlike-types', at, `${say(needle)}, but ${say(hay)} – a text holds only texts`)
  }
  if (hay.kind && hay.kind !== 'list') return judgeList(hay, at)
  for (const member of hay.members ?? (hay.items ? [hay.items] : [])) {
    const problem = judgeEqual(needle, member, at)
    if (problem) return problem
  }
  return undefined
}

/** What is wrong with going through a value as a list. */
export function judgeList(type: ValueType, at: string) {
  if (!type.kind || type.kind === 'list') return undefined
  return fail(
    'rule/not-a-list',
    at,
    `${say(type)}, so there is nothing in it to look for – use a question with several answers`,
  )
}

/** What is wrong with reckoning with a value; yes may stand for 1 and no for 0 unless told. */
export function judgeNumber(type: ValueType, at: string, takesYes = true) {
  if (!type.kind || type.kind === 'number' || (takesYes && type.kind === 'yes-no')) return undefined
  return fail('rule/not-a-number', at, `${say(type)}, which cannot be reckoned with – use a number`)
}

function judgeUnlike(a: ValueType, b: ValueType, at: string) {
  if (!a.kind || !b.kind) return undefined
  if (a.kind !== b.kind) {
    return fail('rule/unlike-types', at, `${say(a)}, but ${say(b)} – compare things of the same kind`)
  }
  for (const [date, other] of [
    [a, b],
    [b, a],
  ] as const) {
    if (date.isDate && typeof other.literal === 'string' && !/^(\d{4}-\d{2}-\d{2})?$/.test(other.literal)) {
      return fail('rule/unlike-types', at, `${say(date)} – write ${noun(other)} as a date such as 2026-12-24`)
    }
  }
  return undefined
}

/** Not being answered may always be asked about, as null or an empty text. */
function judgeOffered(offering: ValueType, other: ValueType, at: string) {
  if (!offering.values || offering.literal !== undefined || !other.values) return undefined
  if (other.values.some((value) => value === '' || offering.values!.includes(value))) return undefined
  const choices = offering.values.length === 0 ? 'it never is anything' : `it can be ${list(offering.values)}`
  return fail('rule/value-not-offered', at, `${noun(offering)} is never ${list(other.values)}: ${choices}`)
}

function isNothing({ literal }: ValueType): boolean {
  return literal === null
}

function list(values: readonly Plain[]): string {
  const shown = values.slice(0, 8).map((value) => JSON.stringify(value))
  if (values.length > shown.length) return `${shown.join(', ')} and ${values.length - shown.length} more`
  return shown.length < 2 ? (shown[0] ?? 'anything') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`
}
