import { randomUUID } from 'node:crypto'
import { carryOut, type Guildhall, readHealth, submitApplication } from '@guildhall/casework'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { createTestDatabase, type TestDatabase } from '../../src/database/create-test-database.ts'
import { missedBin } from '../../src/faults/application.ts'
import { type BentClock, bendClock } from '../../src/faults/bent-clock.ts'
import { type Ground, layGround } from '../../src/faults/ground.ts'
import { waitFor } from '../../src/faults/wait-for.ts'
import { undone } from '../../src/faults/whole-case.ts'
import type { StartedProcess } from '../../src/process/start-process.ts'

const DAY = 86_400_000
let database: TestDatabase
let clock: BentClock
let ground: Ground
let worker: StartedProcess | undefined

beforeAll(async () => {
  database = await createTestDatabase()
  clock = await bendClock(database.url)
  ground = await layGround({ databaseUrl: database.url })
}, 60_000)
afterEach(async () => {
  await worker?.kill9()
  worker = undefined
  await clock.shift(0)
})
afterAll(async () => {
  await ground?.close()
  await database?.drop()
})

/** A case whose task has a reminder and a deadline; its reference. */
async function open(g: Guildhall = ground.g): Promise<string> {
  const sent = { slug: 'missed-bin', answers: missedBin, key: randomUUID(), actorKey: 'guest' }
  return (await submitApplication(g, { ...sent, actor: { kind: 'guest' } })).reference
}

const timersOf = (references: string[]) =>
  ground.sql<{ id: string; key: string; due_at: Date }>(
    `select w.id, w.key, w.due_at from work w join cases c on c.id = w.case_id
     where c.reference = any($1) and kind = 'fire-timer' and done_at is null order by w.due_at`,
    [references],
  )

const fired = (references: string[]) =>
  ground.sql<{ key: string; at: Date; due_at: Date; done_at: Date }>(
    `select e.data->>'key' as key, e.at, w.due_at, w.done_at from events e join cases c on c.id = e.case_id
     join work w on w.case_id = c.id and w.key = e.data->>'key'
     where c.reference = any($1) and e.type = 'timer-fired' order by e.at, e.seq`,
    [references],
  )

test('400 timers that are due at one instant fire once each, none before it and the last within half a minute', async () => {
  const references: string[] = []
  for (let begun = 0; begun < 200; begun += 20)
    references.push(...(await Promise.all(Array.from({ length: 20 }, () => open()))))
  worker = await ground.startWorker()
  const timers = await timersOf(references)
  expect(timers).toHaveLength(400)
  await ground.sql(
    `update work set due_at = date_trunc('milliseconds', now()) + interval '2 seconds' where id = any($1)`,
    [timers.map(({ id }) => id)],
  )
  await waitFor('all have fired', async () => (await timersOf(references)).length === 0, {
    facts: () => undone(ground),
  })
  const all = await fired(references)
  expect(all).toHaveLength(400)
  expect(all.filter(({ at, due_at }) => at < due_at)).toEqual([])
  const latest = Math.max(...all.map(({ done_at, due_at }) => done_at.getTime() - due_at.getTime()))
  expect(latest).toBeLessThan(30_000)
}, 90_000)

test("when the database's clock jumps on by days, what it jumped over fires once; when it jumps back, nothing fires again or early", async () => {
  worker = await ground.startWorker()
  const reference = await open()
  const [reminder, overdue] = await timersOf([reference])
  expect([reminder!.key, overdue!.key]).toEqual(['collect#1:deadline:reminder', 'collect#1:deadline:overdue'])
  await clock.shift(reminder!.due_at.getTime() - Date.now() - 60_000)
  await new Promise((next) => setTimeout(next, 1_500))
  expect(await fired([reference])).toEqual([])
  await clock.shift(overdue!.due_at.getTime() - Date.now() + DAY)
  await waitFor('both have fired', async () => (await timersOf([reference])).length === 0)
  await clock.shift(0)
  const other = await open()
  await new Promise((next) => setTimeout(next, 1_500))
  expect((await fired([reference])).map(({ key }) => key).sort()).toEqual([overdue!.key, reminder!.key])
  expect(await fired([other])).toEqual([])
}, 60_000)

test.each([
  ['ahead', DAY],
  ['behind', -DAY],
])(
  'a process whose own clock is a day %s fires nothing before its time by the clock of the database',
  async (_, shift) => {
    const wrong: Guildhall = { ...ground.g, now: () => new Date(Date.now() + shift) }
    const reference = await open()
    const [timer] = await timersOf([reference])
    await carryOut(wrong, timer!.id)
    expect(await fired([reference])).toEqual([])
    await clock.shift(timer!.due_at.getTime() - Date.now() - 5_000)
    await carryOut(wrong, timer!.id)
    expect(await fired([reference])).toEqual([])
    await clock.shift(timer!.due_at.getTime() - Date.now() + 1)
    await carryOut(wrong, timer!.id)
    await carryOut(wrong, timer!.id)
    expect(await fired([reference])).toHaveLength(1)
  },
)

test.each([
  ['summer time begins', '2027-03-27T20:00:00Z', '2027-03-28T19:00:00Z'],
  ['summer time ends', '2027-10-30T19:00:00Z', '2027-10-31T20:00:00Z'],
])(
  'a wait of a day over the night in which %s ends at the same time of day, and not a minute earlier',
  async (_, from, until) => {
    await ground.sql(
      `insert into service_versions (slug, version, package)
     select slug, 50, jsonb_set(package::jsonb, '{process,steps}', (package::jsonb)#>'{process,steps}' ||
       '{"send-confirmation": {"kind": "wait", "title": "A day", "config": {"for": {"days": 1}}, "next": "done"}}')
     from service_versions where slug = 'missed-bin' and version = 1 on conflict do nothing`,
    )
    const at = (moment: string) => new Date(moment).getTime() - Date.now()
    const shift = at(from)
    const then: Guildhall = {
      ...ground.g,
      now: () => new Date(Date.now() + shift),
      versions: { ...ground.g.versions, current: () => ground.g.versions.read('missed-bin', 50) },
    }
    await clock.shift(shift)
    const reference = await open(then)
    const [timer] = await timersOf([reference])
    expect(Math.round((timer!.due_at.getTime() - new Date(until).getTime()) / 60_000)).toBe(0)
    await clock.shift(at(until) - 60_000)
    await carryOut(then, timer!.id)
    expect(await fired([reference])).toEqual([])
    await clock.shift(at(until) + 60_000)
    await carryOut(then, timer!.id)
    expect(await fired([reference])).toHaveLength(1)
  },
)

test('work that was leased and dispatched by a clock that has since jumped back is done all the same', async () => {
  const reference = await open()
  const [timer] = await timersOf([reference])
  await ground.sql(
    `update work set due_at = now(), lease_token = gen_random_uuid(), lease_until = now() + interval '3 days',
       dispatched_at = now() + interval '3 days' where id = $1`,
    [timer!.id],
  )
  worker = await ground.startWorker()
  await waitFor('it has fired', async () => (await fired([reference])).length === 1)
}, 60_000)

test('timers that come due while nobody runs show as late in the health, and fire once as soon as somebody does', async () => {
  const reference = await open()
  const timers = await timersOf([reference])
  await ground.sql(`update work set due_at = now() - interval '1 hour' where id = any($1)`, [
    timers.map(({ id }) => id),
  ])
  const health = await readHealth(ground.g)
  expect(health.ok).toBe(false)
  expect(health.oldestDueWorkMs).toBeGreaterThanOrEqual(3_600_000)
  worker = await ground.startWorker()
  await waitFor('it has caught up', async () => (await readHealth(ground.g)).oldestDueWorkMs === 0)
  expect(await fired([reference])).toHaveLength(2)
  expect(await readHealth(ground.g)).toEqual({ ok: true, oldestDueWorkMs: 0 })
}, 60_000)
