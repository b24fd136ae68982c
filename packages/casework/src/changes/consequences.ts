import { pounds } from '@guildhall/case-words'
import { bookings, type CaseRow, payments, tasks } from '@guildhall/database/queries'
import type { Guildhall } from '../guildhall.ts'
import type { Version } from '../versions.ts'
import { dayInWords } from '../zone.ts'

/** What ending a case now would do, as facts from which each reader's words are made. Amounts are in pence. */
export type EndingFacts = {
  booking?: { date: string; windowTitle: string }
  due?: number
  paid?: number
  openTasks: string[]
}

/** Reads what a case would give up if it were ended now. */
export async function endingFacts(g: Guildhall, row: CaseRow, version: Version): Promise<EndingFacts> {
  const [booking, obligation, paid, records] = await Promise.all([
    bookings.readBookingOfCase(g.db, row.id),
    payments.readObligation(g.db, row.id),
    payments.listPaidObligations(g.db, row.id),
    tasks.listTasksOfCase(g.db, row.id),
  ])
  const isKept = booking?.status === 'reserved' || booking?.status === 'confirmed'
  const windows = booking ? (version.package.bookings[booking.booking]?.windows ?? []) : []
  const sum = paid.reduce((total, { amount }) => total + amount, 0)
  return {
    ...(booking && isKept
      ? {
          booking: { date: booking.date, windowTitle: windows.find(({ id }) => id === booking.window_id)?.title ?? '' },
        }
      : {}),
    ...(obligation?.status === 'due' ? { due: obligation.amount } : {}),
    ...(sum > 0 ? { paid: sum } : {}),
    openTasks: records.flatMap(({ status, title }) => (status === 'open' ? [title] : [])),
  }
}

/** The same in sentences for staff. */
export function endingInWords({ booking, due, paid, openTasks }: EndingFacts): string[] {
  return [
    ...openTasks.map((title) => `The task “${title}” is closed.`),
    ...(booking
      ? [
          `The booking on ${dayInWords(booking.date)}${booking.windowTitle && `, ${booking.windowTitle},`} is given back.`,
        ]
      : []),
    ...(due === undefined ? [] : [`${pounds(due)} is asked for no longer. A payment that is under way is cancelled.`]),
    ...(paid === undefined
      ? []
      : [
          `${pounds(paid)} was paid. It is not paid back by itself: it will wait among the repairs for somebody to decide.`,
        ]),
  ]
}
