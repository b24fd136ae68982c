import { evaluate } from '@guildhall/rules'
import { type Calendar, startOfLocalDay } from '@guildhall/working-time'
import type { Instant } from './model.ts'
import type { Scope } from './scope.ts'

const DAY_MS = 86_400_000

/** The day last written, for most instants of one turn lie on the same. */
let day = { number: Number.NaN, text: '' }

/** An instant as it stands in stored state: what `toISOString` gives, at a third of its cost. Throws a RangeError for no valid date. */
export function instant(at: Date): Instant {
  const ms = at.getTime()
  const number = Math.floor(ms / DAY_MS)
  if (number !== day.number) day = { number, text: at.toISOString().slice(0, -13) }
  const time = ms - number * DAY_MS
  const seconds = Math.floor(time / 1000)
  const minutes = Math.floor(seconds / 60)
  return `${day.text}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(seconds % 60)}.${three(time % 1000)}Z`
}

const upToThousand = Array.from({ length: 1000 }, (_, n) => String(n).padStart(3, '0'))
const upToSixty = upToThousand.slice(0, 60).map((text) => text.slice(1))

function two(n: number): string {
  return upToSixty[n]!
}

function three(n: number): string {
  return upToThousand[n]!
}

/** The moment that a rule gives: a date means the start of that local day; nothing when it gives neither date nor instant. */
export function momentOf(rule: unknown, scope: Scope, calendar: Calendar): Date | undefined {
  const value = evaluate(rule, scope)
  if (typeof value !== 'string') return undefined
  if (/^\d{4}-\d{2}-\d{2}T/.test(value)) {
    const at = new Date(value)
    return Number.isNaN(at.getTime()) ? undefined : at
  }
  try {
    return startOfLocalDay(value, calendar.zone)
  } catch {
    // An answer that is no date: the resident cannot mend it now, and the case must not stop for it.
    return undefined
  }
}

/** The later of two moments. */
export function later(a: Date, b: Date): Date {
  return a > b ? a : b
}
