import {
  carryOut,
  completeTask,
  type Guildhall,
  holdSlot,
  reportEvent,
  type Session,
  settlePayment,
  startPayment,
  submitDraft,
} from '@guildhall/casework'
import type pg from 'pg'
import type { DirectDraft } from '../direct.ts'
import type { Ground } from '../ground.ts'
import { ageAttempts, endLeases, endWaits } from '../hurry.ts'
import { type PluggedIn, type Pull, plugIn } from '../plug.ts'
import { halfStates } from './half-states.ts'

/**
 * How people behave on a course: whether the payer comes back from the provider, stays away after paying, or leaves the page unpaid; and whether
 * deadlines are let come before anybody does the task.
 */
export type Way = { payer: 'comes back' | 'stays away' | 'gives up'; late?: true }

/** One case on its way from its draft to its end, with processes that die under it. */
export type Course = {
  reference: string
  deaths: number
  /** How often it came to each crash point, by the processes that lived. */
  visits: PluggedIn['visits']
  halfStates: string[]
}

const MOST_TURNS = 80

type Input = { ground: Ground; pool: pg.Pool; session: Session; draft: DirectDraft; way: Way; pulls?: Pull[] }

/**
 * Leads a case to its end by doing whatever it waits for: due work, then people, then the next moment in time. After each death another process
 * takes over, as after a restart. Throws when the case waits for something that nothing here knows.
 */
export async function drive({ ground, pool, session, draft, way, pulls = [] }: Input): Promise<Course> {
  const { sql, g, outside } = ground
  let process = plugIn(g, pool, pulls)
  const course: Course = { reference: '', deaths: 0, visits: process.visits, halfStates: [] }
  const tell = async <T>(act: (alive: Guildhall) => Promise<T>): Promise<T | undefined> => {
    for (;;) {
      try {
        return await act(process.g)
      } catch (error) {
        if (!process.isDead()) {
          if ((error as { code?: string }).code === 'already-done') return undefined
          throw error
        }
        course.deaths += 1
        process = plugIn(g, pool, pulls.slice(course.deaths))
        await endLeases(ground)
        await ageAttempts(ground)
      }
    }
  }
  const { reference } = (await tell((alive) => submitDraft(alive, draft)))!
  course.reference = reference
  const person = { ...draft, reference }
  let hasPaid = false

  const pay = async () => {
    const started = await tell((alive) => startPayment(alive, person))
    hasPaid = true
    if (!started || !('nextUrl' in started)) return
    const page = await outside.typeCard(started.nextUrl)
    if (way.payer === 'gives up') return
    const backTo = await outside.confirm(page)
    if (way.payer === 'comes back')
      await tell((alive) => settlePayment(alive, { attemptId: backTo!.split('/').at(-1)! }))
  }

  /** The invitation belongs to whom the case is for, so the token of its draft opens it. */
  const renew = async (id: string) => {
    const invitation = { id, viewer: draft.viewer }
    await sql('update drafts set answers = (select answers from drafts where id = $1) where id = $2', [draft.id, id])
    await holdSlot(g, { ...invitation, question: 'slot', slotId: draft.slots[1]!.id })
    await tell((alive) => submitDraft(alive, invitation))
  }

  /** Somebody does the task of a case that this one has started, once that case has come to it. */
  const completeSub = async (id: string) => {
    const [task] = await sql<{ id: string }>(`select id from tasks where case_id = $1 and status = 'open'`, [id])
    const outcome = 'collected'
    await tell((alive) => completeTask(alive, { session, taskId: task!.id, outcome }))
  }

  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    course.halfStates.push(...(await halfStates(ground, reference)))
    await endWaits(ground)
    const [next] = await sql<Next>(nextOf, [reference, way.payer === 'gives up'])
    if (next?.dead) throw new Error(`${reference} waits for repair: ${next.dead}`)
    if (next?.due) await tell((alive) => carryOut(alive, next.due!))
    else if (next?.owes && !hasPaid) await pay()
    else if (next?.task && !(way.late && next.timer))
      await tell((alive) => completeTask(alive, { session, taskId: next.task!, outcome: next.outcome! }))
    else if (next?.event && !(way.late && next.timer))
      await tell((alive) => reportEvent(alive, { session, reference, name: next.event!, key: `${reference}-event` }))
    else if (next?.invitation && !(way.late && next.timer)) await renew(next.invitation)
    else if (next?.sub) await completeSub(next.sub)
    else if (next?.timer) await sql('update work set due_at = now(), dispatched_at = null where id = $1', [next.timer])
    else if (next?.status === 'ended') return course
    else throw new Error(`${reference} waits for something that a course does not know: teach it in drive.ts`)
  }
  throw new Error(`${reference} has not ended in ${MOST_TURNS} turns`)
}

type Next = Record<
  'status' | 'dead' | 'due' | 'task' | 'outcome' | 'owes' | 'timer' | 'event' | 'invitation' | 'sub',
  string | null
>

/** What a case waits for. Where the payer gives up, the time to pay runs out before the provider is asked again. */
const nextOf = `
  select c.status,
    (select last_error from work w where w.case_id = c.id and dead_at is not null limit 1) as dead,
    (select id from work w
      where w.case_id in (select c.id union all select s.id from cases s where s.parent_case_id = c.id)
        and done_at is null and dead_at is null and due_at <= now()
      order by due_at, created_at, key limit 1) as due,
    t.id as task,
    v.package::jsonb #>> array['process', 'steps', regexp_replace(t.step, '^.*/', ''), 'config', 'outcomes', '0', 'id'] as outcome,
    (select id from obligations o where o.case_id = c.id and o.status = 'due' limit 1) as owes,
    (select id from work w where w.case_id = c.id and done_at is null and dead_at is null and due_at > now()
      order by ($2::boolean and key like 'payment:%'), due_at, key limit 1) as timer,
    (select s.id from cases s where s.parent_case_id = c.id and s.status = 'open' limit 1) as sub,
    (select id from drafts d where d.renews_case_id = c.id and reference is null and ended_at is null limit 1) as invitation,
    (select v.package::jsonb #>> array['process', 'steps', regexp_replace(s.key, '^.*/', ''), 'config', 'event']
      from jsonb_each(c.state->'steps') s where s.value->>'status' = 'active'
      order by (v.package::jsonb #>> array['process', 'steps', regexp_replace(s.key, '^.*/', ''), 'config', 'event']) limit 1) as event
  from cases c
  join service_versions v on v.slug = c.slug and v.version = c.version
  left join lateral (select id, step from tasks t where t.case_id = c.id and t.status = 'open' order by opened_at, key limit 1) t on true
  where c.reference = $1`
