import { evaluateNumber, holds } from '@guildhall/rules'
import type { Fee } from '@guildhall/schemas'
import type { Scope } from './scope.ts'

/** A line of a fee as charged: how many times, and the whole of the line in pence (a discount is below 0). */
export type FeeCharge = { id: string; label: string; times: number; amount: number }

/** A fee worked out: whole pence; `total` is the sum of the lines but never below 0. */
export type WorkedOutFee = { total: number; lines: FeeCharge[] }

const MAX_TIMES = 1_000_000

/** What a fee comes to for these answers. A line whose rule does not hold, or that is charged no times, is left out. */
export function workOutFee(fee: Fee, scope: Pick<Scope, 'answers'> & Partial<Scope>): WorkedOutFee {
  const lines: FeeCharge[] = []
  for (const { id, label, amount, when, times: rule } of fee.lines) {
    if (when !== undefined && !holds(when, scope)) continue
    const times = rule === undefined ? 1 : Math.min(evaluateNumber(rule, scope), MAX_TIMES)
    if (times > 0) lines.push({ id, label, times, amount: Math.round(amount * times) })
  }
  const sum = lines.reduce((total, line) => total + line.amount, 0)
  return { total: Math.max(0, sum), lines }
}
