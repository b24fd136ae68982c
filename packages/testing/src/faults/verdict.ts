import { listEvents } from '@guildhall/casework'
import type { Ground } from './ground.ts'

/** What there is to say of a case at its end, from the database and from the outside world. */
export type Verdict = {
  status: string
  outcome: string | null
  /** How often money was taken for it. */
  charges: number
  obligations: string[]
  bookings: string[]
  /** Slots whose count of used places is not the number of bookings that hold one. */
  miscounted: number
  /** Its emails, as `subject > to`, sorted; each as often as it was sent. */
  emails: string[]
  /** How often the back office acted for each of its calls. */
  calls: number[]
  /** The documents that are kept for it, each as often as it is. */
  documents: string[]
  chainHolds: boolean
  /** Work of any case that is due, or was given up. */
  due: number
  dead: number
}

/** The reference stands as REF, so that two cases can be compared. */
export async function judge({ g, sql, outside }: Ground, reference: string): Promise<Verdict> {
  const [row] = await sql<{ id: string; status: string; outcome: string | null }>(
    'select id, status, outcome from cases where reference = $1',
    [reference],
  )
  if (!row) throw new Error(`There is no case ${reference}`)
  const column = async (text: string) => (await sql<{ value: string }>(text, [row.id])).map(({ value }) => value)
  const attempts = await column(
    'select a.id as value from payment_attempts a join obligations o on o.id = a.obligation_id where o.case_id = $1',
  )
  const made = await outside.payments()
  const messages = await outside.messages()
  const person = { id: row.id, name: '', email: '', roles: ['officer' as const], teams: [] }
  const { chain } = await listEvents(g, { session: { kind: 'staff', csrf: '', person }, reference })
  const [counts] = await sql<{ miscounted: number; due: number; dead: number }>(`
    select
      (select count(*)::int from slots s where used <> (select count(*) from bookings b where b.slot_id = s.id and status <> 'released'))
        as miscounted,
      (select count(*)::int from work where done_at is null and dead_at is null and due_at <= now()) as due,
      (select count(*)::int from work where dead_at is not null) as dead`)
  const registered = await outside.registered()
  return {
    status: row.status,
    outcome: row.outcome,
    charges: attempts.reduce((sum, id) => sum + (made[id]?.succeeded ?? 0), 0),
    obligations: await column('select status as value from obligations where case_id = $1 order by created_at'),
    bookings: await column('select status as value from bookings where case_id = $1 order by created_at'),
    emails: messages
      .filter(({ subject, body }) => `${subject} ${body}`.includes(reference))
      .map(({ subject, to }) => `${subject.replace(reference, 'REF')} > ${to}`)
      .sort(),
    calls: (await column("select id as value from work where case_id = $1 and kind = 'call-connector'")).map(
      (id) => registered[id] ?? 0,
    ),
    documents: await column('select document as value from documents where case_id = $1 order by document'),
    chainHolds: chain.ok,
    ...counts!,
  }
}

/** What must be said of a case that was paid for and collected, whatever happened on its way. */
export const collected = (email: string): Verdict => ({
  status: 'ended',
  outcome: 'completed',
  charges: 1,
  obligations: ['paid'],
  bookings: ['confirmed'],
  miscounted: 0,
  emails: [
    `How did we do? – REF > ${email}`,
    `We have collected your items – REF > ${email}`,
    `Your bulky waste collection is booked – REF > ${email}`,
  ],
  calls: [],
  documents: [],
  chainHolds: true,
  due: 0,
  dead: 0,
})
