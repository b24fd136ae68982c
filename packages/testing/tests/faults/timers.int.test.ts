import { carryOut, completeTask, readCase } from '@guildhall/casework'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openPaid, sessionOf, taskIdOf } from '../../src/faults/direct.ts'
import { type Ground, layGround } from '../../src/faults/ground.ts'
import { makeDue } from '../../src/faults/hurry.ts'
import { waitFor } from '../../src/faults/wait-for.ts'
import { quiet } from '../../src/faults/whole-case.ts'

const ben = 'ben.crew@kingsmere.example'
const asha = 'asha.officer@kingsmere.example'
let ground: Ground
beforeAll(async () => {
  ground = await layGround()
  await ground.startWorker()
}, 60_000)
afterAll(() => ground?.close())

async function mailAbout(reference: string, subject: string): Promise<string[]> {
  const messages = await ground.outside.messages()
  return messages
    .filter((message) => message.subject === `${subject}: ${reference}`)
    .map(({ to }) => to)
    .sort()
}

test('the reminder goes to the crew once when it is due, and not before', async () => {
  const { g, outside } = ground
  const { reference } = await openPaid(g, outside)
  const [timer] = await ground.sql<{ id: string }>(
    `select w.id from work w join cases c on c.id = w.case_id where c.reference = $1 and key = 'collect#1:deadline:reminder'`,
    [reference],
  )
  // The queue may bring it at any time: only the database says that its time has come.
  await carryOut(g, timer!.id)
  await quiet(ground, reference)
  expect(await mailAbout(reference, 'Due soon')).toEqual([])
  expect(await makeDue(ground, reference, 'collect#1:deadline:reminder')).toBe(1)
  await waitFor('the crew is reminded', async () => (await mailAbout(reference, 'Due soon')).length >= 2)
  await quiet(ground, reference)
  await Promise.all([1, 2, 3].map(() => carryOut(g, timer!.id)))
  expect(await mailAbout(reference, 'Due soon')).toEqual([asha, ben])
})

test('an overdue task becomes the urgent task of the lead, who hears of it once', async () => {
  const { g, outside } = ground
  const { reference } = await openPaid(g, outside)
  expect(await makeDue(ground, reference, 'collect#1:deadline:overdue')).toBe(1)
  await waitFor('the lead hears of it', async () => (await mailAbout(reference, 'Overdue')).length > 0)
  await quiet(ground, reference)
  const session = await sessionOf(g, ben)
  const view = await readCase(g, { session, reference })
  expect(view.tasks).toMatchObject([{ priority: 'urgent', assignee: { name: 'Asha Patel' }, status: 'open' }])
  expect(await mailAbout(reference, 'Overdue')).toEqual([asha])
  // It is hers now; she completes it and the case goes to its end.
  const lead = await sessionOf(g, asha)
  await completeTask(g, { session: lead, taskId: view.tasks[0]!.id, outcome: 'collected' })
  await quiet(ground, reference)
  expect((await readCase(g, { session, reference })).status).toBe('completed')
})

test('neither reminder nor escalation comes once the task is done', async () => {
  const { g, outside } = ground
  const session = await sessionOf(g, ben)
  const { reference } = await openPaid(g, outside)
  const timers = await ground.sql<{ id: string }>(
    `select w.id from work w join cases c on c.id = w.case_id where c.reference = $1 and key like 'collect#1:deadline:%'`,
    [reference],
  )
  expect(timers).toHaveLength(2)
  await completeTask(g, { session, taskId: await taskIdOf(g, session, reference), outcome: 'collected' })
  expect(await makeDue(ground, reference, 'collect#1:deadline:%')).toBe(0)
  // Even a timer that was on its way already finds that its case waits no more.
  await ground.sql('update work set done_at = null, due_at = now() where id = any($1)', [timers.map(({ id }) => id)])
  await Promise.all(timers.map(({ id }) => carryOut(g, id)))
  await quiet(ground, reference)
  expect(await mailAbout(reference, 'Due soon')).toEqual([])
  expect(await mailAbout(reference, 'Overdue')).toEqual([])
  const { tasks } = await readCase(g, { session, reference })
  expect(tasks).toMatchObject([{ priority: 'normal', status: 'done' }])
})

test('a recipient who is missed at the first try gets it at the second, and nobody gets it twice, though the crew has changed', async () => {
  const { g, outside } = ground
  const { reference } = await openPaid(g, outside)
  const [id] = (
    await ground.sql<{ id: string }>(
      `insert into work (id, kind, case_id, key, payload, due_at) select gen_random_uuid(), 'send-message', id, 'again',
         '{"message": "crew-reminder", "to": "team", "step": "collect"}', now() + interval '1 hour' from cases where reference = $1 returning id`,
      [reference],
    )
  ).map((row) => row.id)
  await ground.sql('update work set due_at = now(), lease_until = null, dispatched_at = now() where id = $1', [id])
  // The first try sends to Asha alone and dies; then she leaves the crew's list and Ben comes first.
  const dying = {
    ...g,
    crash: (point: string) => {
      if (point === 'after-send') throw new Error('died')
    },
  }
  await carryOut(dying, id!)
  expect(await mailAbout(reference, 'Due soon')).toEqual([asha])
  await ground.sql(`delete from team_members where person_id = (select id from people where email = $1)`, [asha])
  await makeDue(ground, reference, 'again')
  await waitFor('Ben is told', async () => (await mailAbout(reference, 'Due soon')).length > 1)
  await quiet(ground, reference)
  expect(await mailAbout(reference, 'Due soon')).toEqual([asha, ben])
})

test('timers that are due together are heard in the order of their moments, whichever is brought first', async () => {
  const { g, outside } = ground
  const { reference } = await openPaid(g, outside)
  // No relay may bring them before this test does.
  await ground.sql(
    `update work set due_at = now() - case when key = 'collect#1:deadline:reminder' then interval '2 ms' else interval '1 ms' end,
       dispatched_at = now() + interval '1 minute'
     where kind = 'fire-timer' and case_id = (select id from cases where reference = $1)`,
    [reference],
  )
  const timers = await ground.sql<{ id: string }>(
    `select w.id from work w join cases c on c.id = w.case_id
     where c.reference = $1 and w.kind = 'fire-timer' and w.done_at is null order by w.due_at desc`,
    [reference],
  )
  expect(timers).toHaveLength(2)
  for (const { id } of timers) await carryOut(g, id)
  const fired = await ground.sql<{ key: string }>(
    `select data->>'key' as key from events e join cases c on c.id = e.case_id
     where c.reference = $1 and type = 'timer-fired' and data->>'key' like 'collect%' order by seq`,
    [reference],
  )
  expect(fired.map(({ key }) => key)).toEqual(['collect#1:deadline:reminder', 'collect#1:deadline:overdue'])
  await quiet(ground, reference)
})
