import type { Plain, ValueType } from '../../check/types/value-type.ts'

const MOST_LISTS = 40

/** Lists of rows that rules can tell apart: one row for each choice that a rule names and for one that none does, with its numbers small and large. */
export function exampleLists(type: ValueType, rules: readonly unknown[]): unknown[][] {
  const parts = Object.entries(type.items?.parts ?? {})
  if (type.kind !== 'list' || parts.length === 0) return []
  const named = constantsIn(rules)
  const rows = parts.reduce<Record<string, Plain>[]>(
    (found, [name, part]) => {
      const values = valuesFor(part, named)
      return values.length === 0 ? found : found.flatMap((row) => values.map((value) => ({ ...row, [name]: value })))
    },
    [{}],
  )
  return rows.slice(0, MOST_LISTS).map((row) => [row])
}

function valuesFor({ values, kind, least, most }: ValueType, named: ReadonlySet<Plain>): Plain[] {
  if (values) {
    const unnamed = values.find((value) => !named.has(value))
    return [...(unnamed === undefined ? [] : [unnamed]), ...values.filter((value) => named.has(value))]
  }
  if (kind === 'number') {
    // Between the bounds too: the form may not take as many as one row can hold.
    const middle = least !== undefined && most !== undefined ? Math.floor((least + most) / 2) : 2
    return [...new Set([least ?? 1, middle, most ?? 10])]
  }
  return kind === 'yes-no' ? [true, false] : kind === 'text' ? ['Example'] : []
}

/** Every plain value written out in rules. */
function constantsIn(rule: unknown, found = new Set<Plain>()): Set<Plain> {
  if (rule === null || typeof rule !== 'object') found.add((rule ?? null) as Plain)
  else for (const part of Object.values(rule)) constantsIn(part, found)
  return found
}
