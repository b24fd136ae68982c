import { evaluate } from '@guildhall/rules'
import { type Calendar, startOfLocalDay } from '@guildhall/working-time'
import type { Instant } from './model.ts'
import type { Scope } from './scope.ts'

/** An instant as it stands in stored state. */
export function instant(at: Date): Instant {
  return at.toISOString()
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
