import { listEvents } from '@guildhall/casework'
import type { Ground } from '../ground.ts'
import type { Acknowledged } from './walker.ts'

/** What is left to say after a storm. Everything but `steps` and `acknowledged` has to be nothing. */
export type Tally = {
  steps: number
  acknowledged: number
  missing: number
  doubled: number
  stuck: number
  early: number
  oversold: number
  brokenChains: number
}

/** Compares what was acknowledged with what the database and the outside world know. */
export async function tally(ground: Ground, told: Acknowledged[]): Promise<Tally> {
  const { sql, g, outside } = ground
  const count = async (text: string) =>
    (await sql<{ n: number }>(`select count(*)::int as n from (${text}) found`))[0]!.n
  const stored = new Map(
    (
      await sql<{ reference: string; status: string; outcome: string | null; done: number; ratings: number }>(`
        select reference, status, outcome,
          (select count(*)::int from tasks t where t.case_id = c.id and t.status = 'done') as done,
          (select count(*)::int from ratings r where r.case_id = c.id) as ratings
        from cases c`)
    ).map((row) => [row.reference, row]),
  )
  const missing = told.reduce((sum, { reference, collected, rated }) => {
    const row = stored.get(reference)
    const lost = [!row, collected && row?.done !== 1, rated && row?.ratings !== 1].filter(Boolean).length
    return sum + lost
  }, 0)
  const ends = told.filter(({ reference, gaveUp }) => {
    const row = stored.get(reference)
    return row && !(row.status === 'ended' && row.outcome === (gaveUp ? 'abandoned' : 'completed'))
  }).length

  const made = await outside.payments()
  const charges = new Map<string, number>()
  for (const { id, case_id } of await sql<{ id: string; case_id: string }>(
    'select a.id, o.case_id from payment_attempts a join obligations o on o.id = a.obligation_id',
  ))
    charges.set(case_id, (charges.get(case_id) ?? 0) + (made[id]?.succeeded ?? 0))
  const sent = await outside.sentByReference()
  const doubled =
    [...charges.values()].filter((n) => n > 1).length +
    Object.values(sent).filter((n) => n > 1).length +
    (await count(
      'select 1 from messages where case_id is not null group by case_id, subject, sent_to having count(*) > 1',
    )) +
    (await count('select 1 from bookings where case_id is not null group by case_id having count(*) > 1')) +
    Math.max(0, stored.size - new Set(told.map(({ reference }) => reference)).size)

  const person = {
    id: '00000000-0000-4000-8000-000000000000',
    name: '',
    email: '',
    roles: ['officer' as const],
    teams: [],
  }
  let brokenChains = 0
  for (const reference of stored.keys()) {
    const { chain } = await listEvents(g, { session: { kind: 'staff', csrf: '', person }, reference })
    if (!chain.ok) brokenChains += 1
  }
  return {
    steps: await count(`select 1 from events where type = 'step-entered'`),
    acknowledged: told.reduce((sum, { collected, rated }) => sum + 1 + (collected ? 1 : 0) + (rated ? 1 : 0), 0),
    missing,
    doubled,
    stuck:
      ends + (await count(`select 1 from work where done_at is null and (dead_at is not null or due_at <= now())`)),
    early: await count(`
      select 1 from events e join work w on w.case_id = e.case_id and w.key = e.data->>'key'
      where e.type = 'timer-fired' and e.at < date_trunc('milliseconds', w.due_at)`),
    oversold: await count(`
      select 1 from slots s where used > capacity
        or used <> (select count(*) from bookings b where b.slot_id = s.id and b.status <> 'released')`),
    brokenChains,
  }
}
