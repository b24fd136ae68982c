import { sql } from 'kysely'
import type { Db } from '../connect.ts'

/** How an outside system does: how often it failed in a row, and for how many milliseconds nobody may call it (0 or less: it may be tried out). */
export type Breaker = { failures: number; openForMs: number | null }

/** Undefined for a system that has not failed. */
export async function readBreaker(db: Db, system: string): Promise<Breaker | undefined> {
  const { rows } = await sql<Breaker>`
    select failures, (extract(epoch from open_until - now()) * 1000)::float8 as "openForMs"
    from breakers where system = ${system}`.execute(db)
  return rows[0]
}

/** Lets one caller try a system out whose time is over; false while somebody else does. A caller that dies leaves it to the next after a while. */
export async function takeProbe(db: Db, system: string, probeMs: number): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update breakers set probe_until = now() + ${probeMs} * interval '1 millisecond'
    where system = ${system} and open_until <= now() and (probe_until is null or probe_until < now())`.execute(db)
  return numAffectedRows === 1n
}

/**
 * Counts a failure. From `most` in a row on nobody calls the system for a while, twice as long each time, and five minutes at most. Gives for how many
 * milliseconds, when it was this failure that closed the way.
 */
export async function countFailure(
  db: Db,
  system: string,
  { most, firstMs, longestMs }: { most: number; firstMs: number; longestMs: number },
): Promise<number | undefined> {
  // What was under way as the way was closed fails late: that does not close it for longer.
  const closesNow = sql`b.failures + 1 >= ${most}::int and (b.open_until is null or b.open_until <= now())`
  const { rows } = await sql<{ opened: boolean | null; ms: number | null }>`
    insert into breakers as b (system, failures) values (${system}, 1)
    on conflict (system) do update set
      failures = b.failures + 1,
      open_until = case when ${closesNow}
        then now() + least(${longestMs}::float8, ${firstMs}::float8 * 2 ^ least(b.opens, 20)) * interval '1 millisecond' else b.open_until end,
      opens = case when ${closesNow} then b.opens + 1 else b.opens end,
      changed_at = case when ${closesNow} then now() else b.changed_at end,
      probe_until = null
    returning open_until > now() and changed_at = now() as opened, (extract(epoch from open_until - now()) * 1000)::float8 as ms`.execute(
    db,
  )
  return rows[0]?.opened ? (rows[0].ms ?? undefined) : undefined
}

/** A system has answered: it is as if it had never failed. True when it had been closed. */
export async function closeBreaker(db: Db, system: string): Promise<boolean> {
  const { rows } = await sql<{ had: boolean }>`
    with before as (select system, open_until is not null as had from breakers where system = ${system} for update)
    update breakers b set failures = 0, opens = 0, open_until = null, probe_until = null, changed_at = now()
    from before where b.system = before.system returning before.had`.execute(db)
  return rows[0]?.had ?? false
}

/** Systems that nobody calls at this moment, and until when; at most 100. */
export async function listOpenBreakers(db: Db) {
  const { rows } = await sql<{ system: string; failures: number; until: Date }>`
    select system, failures, open_until as until from breakers where open_until is not null order by system limit 100`.execute(
    db,
  )
  return rows
}
