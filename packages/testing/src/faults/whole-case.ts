import type { Call } from './client.ts'
import type { Ground } from './ground.ts'
import { ageAttempts } from './hurry.ts'
import { collect, fillIn, type Resident, rate, startPaying, submit } from './journey.ts'
import { judge, type Verdict } from './verdict.ts'
import { waitFor } from './wait-for.ts'

export type Walk = {
  call: Call
  desk: Record<string, string>
  nth?: number
  /** Whether the payer's browser comes back; else the webhook or the worker has to find out. */
  comesBack?: boolean
  /** Called at every station, with its name. */
  at?: (station: Station, reference: string) => Promise<void>
}
export type Station = 'held' | 'sent' | 'paying' | 'paid' | 'opened' | 'done'

/** Walks a case of bulky waste from the first page to its five stars and judges it. */
export async function walkCase(
  ground: Ground,
  walk: Walk,
): Promise<{ resident: Resident; verdict: Verdict; reference: string }> {
  const { call, desk, nth, comesBack = true, at = async () => undefined } = walk
  const resident = await fillIn(call, { nth })
  await at('held', '')
  const reference = await submit(call, resident)
  await at('sent', reference)
  const nextUrl = await startPaying(call, resident, reference, () => ageAttempts(ground))
  await at('paying', reference)
  const backTo = await ground.outside.confirm(await ground.outside.typeCard(nextUrl))
  await at('paid', reference)
  if (comesBack) await call('POST', `/api/payments/${backTo!.split('/').at(-1)}/settle`, undefined, resident.headers)
  const taskId = await taskOf(ground, reference)
  await at('opened', reference)
  await collect(call, desk, taskId)
  await at('done', reference)
  await quiet(ground, reference)
  await rate(call, resident, reference)
  return { resident, verdict: await judge(ground, reference), reference }
}

/** The id of the case's open task, once there is one. */
export async function taskOf(ground: Ground, reference: string): Promise<string> {
  const read = () =>
    ground.sql<{ id: string }>(
      'select t.id from tasks t join cases c on c.id = t.case_id where c.reference = $1 order by t.opened_at desc limit 1',
      [reference],
    )
  await waitFor(`${reference} has a task`, async () => (await read()).length > 0, { facts: () => undone(ground) })
  return (await read())[0]!.id
}

/** Waits until nothing of the case waits to be done now. */
export async function quiet(ground: Ground, reference: string): Promise<void> {
  const isQuiet = async () => {
    const rows = await ground.sql(
      `select 1 from work w join cases c on c.id = w.case_id
       where c.reference = $1 and w.done_at is null and w.dead_at is null and (w.due_at <= now() or w.attempts > 0)`,
      [reference],
    )
    return rows.length === 0
  }
  await waitFor(`nothing of ${reference} waits`, isQuiet, { facts: () => undone(ground) })
}

/** What waits, for somebody who reads why a test failed. */
export function undone(ground: Ground) {
  return ground.sql(
    `select kind, key, attempts, dispatches, last_error, lease_until, due_at, now() as now from work where done_at is null order by due_at limit 20`,
  )
}
