import { sql } from 'kysely'
import type { Db } from '../connect.ts'
import { gathering } from '../gather.ts'
import { type CaseRow, columns } from './cases.ts'

/** A piece of work under our lease. */
export type ClaimedWork = {
  id: string
  kind: string
  caseId: string | null
  key: string
  payload: Record<string, unknown>
  attempts: number
  token: string
  /** Whether whoever had it last never gave it back: its process ended, or was away for longer than its lease. */
  abandoned: boolean
  /** When it was due as it was claimed, as PostgreSQL writes it: another moment now means that somebody has hastened it. */
  due: string
  /** For a timer: the keys of the case's timers that were due before it and have not been heard of, in their order. */
  earlierTimers: string[]
  /** Its case as it stood at that moment; somebody may have moved it since. */
  theCase?: CaseRow
}

const MOST_AT_ONCE = 100
const askers = new WeakMap<Db, Map<string, (id: string) => Promise<Claimed | undefined>>>()

/**
 * Takes the lease of a piece of work that is due, not done, free and of one of the kinds; undefined when there is nothing to take. Work of another
 * kind is a newer process's: it is left exactly as it is. Claims of one process that come while another is under way are made in one statement. It
 * never waits for a row that somebody else holds at this moment: then that one has the work, or the relay finds it again.
 */
export async function claimWork(db: Db, id: string, kinds: string[]): Promise<ClaimedWork | undefined> {
  const claimed = await askerFor(db, kinds)(id)
  // The same work may have been asked for twice at once: only one may have it.
  if (!claimed || claimed.isTaken) return undefined
  claimed.isTaken = true
  return claimed.work
}

function askerFor(db: Db, kinds: string[]) {
  const known = askers.get(db) ?? new Map<string, (id: string) => Promise<Claimed | undefined>>()
  askers.set(db, known)
  const key = kinds.join()
  const ask = known.get(key) ?? gathering((ids: string[]) => claimMany(db, ids, kinds), MOST_AT_ONCE)
  known.set(key, ask)
  return ask
}

type Claimed = { work: ClaimedWork; isTaken: boolean }
type WorkColumns = Omit<ClaimedWork, 'id' | 'caseId' | 'theCase' | 'earlierTimers'> & {
  work_id: string
  work_case_id: string | null
  earlier: string[]
}

async function claimMany(db: Db, ids: string[], kinds: string[]): Promise<Map<string, Claimed>> {
  // Work is found by its id alone: written as `due_at <= now()`, PostgreSQL may rather read everything that is due, for each claim anew.
  const { rows } = await sql<WorkColumns & CaseRow>`
    with free as materialized (
      select id, lease_token is not null as abandoned from work
      where id = any(${ids}::uuid[]) and coalesce(done_at, dead_at) is null and due_at - now() <= interval '0'
        and (lease_until is null or lease_until < now() or lease_until > now() + interval '1 minute') and kind = any(${kinds})
      for update skip locked),
    claimed as (
      update work set lease_token = gen_random_uuid(), lease_until = now() + interval '30 seconds', attempts = attempts + 1
      from free where work.id = free.id
      returning work.id as work_id, kind, case_id as work_case_id, key, payload, attempts, lease_token as token, due_at::text as due,
        free.abandoned, array(
          select t.payload->>'key' from work t
          where work.kind = 'fire-timer' and t.kind = 'fire-timer' and t.case_id = work.case_id and t.due_at < work.due_at
            and coalesce(t.done_at, t.dead_at) is null
          order by t.due_at) as earlier)
    select claimed.*, c.* from claimed
    left join lateral (select ${sql.join(columns.map((column) => sql.ref(column)))} from cases where id = work_case_id offset 0) c on true`.execute(
    db,
  )
  return new Map(
    rows.map(({ work_id, work_case_id, kind, key, payload, attempts, token, due, abandoned, earlier, ...row }) => {
      const theCase = work_case_id === null ? undefined : row
      const lease = { attempts, token, due, abandoned }
      const work = { id: work_id, caseId: work_case_id, kind, key, payload, ...lease, earlierTimers: earlier, theCase }
      return [work_id, { work, isTaken: false }]
    }),
  )
}
