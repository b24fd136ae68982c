import { checkRule } from '@guildhall/rules'

/** A value with parts that have names: the keys of an object, or the ids of a list whose entries all have one. */
export type Parts = { kind: 'object' | 'list'; names: string[]; at: (name: string) => unknown }

/** The parts of a value; undefined for one that is a single thing: text, a number, a rule, a list without ids. */
export function partsOf(value: unknown): Parts | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (!Array.isArray(value)) {
    const entries = value as Record<string, unknown>
    const names = Object.keys(entries)
    // Half of one rule and half of another would be a rule that nobody wrote.
    if (names.length === 1 && checkRule(value as never).length === 0) return undefined
    return {
      kind: 'object',
      names,
      at: (name) => (Object.hasOwn(entries, name) ? entries[name] : undefined),
    }
  }
  const ids = value.map(idOf)
  if (ids.length === 0 || ids.some((id) => id === undefined) || new Set(ids).size < ids.length) return undefined
  const byId = new Map(ids.map((id, index) => [id, value[index]]))
  return { kind: 'list', names: ids as string[], at: (name) => byId.get(name) }
}

/** A value of these parts. */
export function fromParts(kind: Parts['kind'], parts: [string, unknown][]): unknown {
  return kind === 'list' ? parts.map(([, part]) => part) : Object.fromEntries(parts)
}

function idOf(entry: unknown): string | undefined {
  const id = (entry as { id?: unknown } | null)?.id
  return typeof id === 'string' ? id : undefined
}

/** Whether two values are the same, in the order of their names too: it is the order in which questions are asked. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false
    return a.every((one, index) => isSame(one, b[index]))
  }
  const [left, right] = [Object.entries(a), Object.entries(b)]
  return (
    left.length === right.length &&
    left.every(([name, value], index) => right[index]?.[0] === name && isSame(value, right[index]?.[1]))
  )
}
