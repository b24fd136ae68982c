import { pounds } from '@guildhall/case-words'
import type { DrawnBlock } from '@guildhall/documents'
import type { Language } from '../council/hours-in-words.ts'
import { dayInWords, dayOf } from '../zone.ts'
import { words } from './words.ts'

/** What was asked for, and what became of it. */
type Payment = {
  state: 'due' | 'paid' | 'cancelled'
  amount: number
  lines: { label: string; times: number; amount: number }[]
  paidAt?: Date
}

/** The lines of a fee with what has been paid below them. */
export function feeTable({ state, amount, lines, paidAt }: Payment, language: Language): DrawnBlock {
  const w = words[language]
  const label =
    state === 'paid' && paidAt ? w.paid(dayInWords(dayOf(paidAt), language)) : state === 'due' ? w.due : w.cancelled
  return {
    block: 'table',
    heads: [w.item, w.amount],
    rows: lines.map((line) => ({ label: w.times(line.label, line.times), lines: [pounds(line.amount)] })),
    isMoney: true,
    total: { label, lines: [pounds(state === 'cancelled' ? 0 : amount)] },
  }
}
