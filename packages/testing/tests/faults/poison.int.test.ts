import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { openPaid } from '../../src/faults/direct.ts'
import { type Ground, layGround } from '../../src/faults/ground.ts'
import { judge } from '../../src/faults/verdict.ts'
import { waitFor } from '../../src/faults/wait-for.ts'
import { quiet } from '../../src/faults/whole-case.ts'
import type { StartedProcess } from '../../src/process/start-process.ts'

let ground: Ground
let worker: StartedProcess
beforeAll(async () => {
  ground = await layGround()
  worker = await ground.startWorker({ WORKER_CONCURRENCY: '1' })
}, 60_000)
afterEach(() => ground.outside.faults('govuk-notify'))
afterAll(() => ground?.close())

/** Puts work into a case that no process would write. */
async function addWork(reference: string, kind: string, payload: object, attempts = 0): Promise<string> {
  const [row] = await ground.sql<{ id: string }>(
    `insert into work (id, kind, case_id, key, payload, attempts)
     select gen_random_uuid(), $2, id, gen_random_uuid()::text, $3, $4 from cases where reference = $1 returning id`,
    [reference, kind, JSON.stringify(payload), attempts],
  )
  return row!.id
}

type State = { dead: boolean; done: boolean; attempts: number; last_error: string | null; due: boolean }
const stateOf = async (id: string): Promise<State> =>
  (
    await ground.sql<State>(
      `select dead_at is not null as dead, done_at is not null as done, attempts, last_error, due_at <= now() as due from work where id = $1`,
      [id],
    )
  )[0]!

/** One worker, one thing at a time: whatever blocks it blocks this. */
async function expectOthersToGoOn() {
  const { reference, email } = await openPaid(ground.g, ground.outside)
  await quiet(ground, reference)
  expect((await judge(ground, reference)).emails).toEqual([`Your bulky waste collection is booked – REF > ${email}`])
}

test('a message that its service does not have is put aside at once with the reason, and blocks nobody', async () => {
  const { reference } = await openPaid(ground.g, ground.outside)
  const id = await addWork(reference, 'send-message', { message: 'no-such', to: 'applicant', step: 'collect' })
  await expectOthersToGoOn()
  await waitFor('it is put aside', async () => (await stateOf(id)).dead)
  expect(await stateOf(id)).toMatchObject({ attempts: 1, last_error: expect.stringContaining('no message "no-such"') })
})

test('work of a kind that this worker does not know is left for a newer one, with a line in the log', async () => {
  const { reference } = await openPaid(ground.g, ground.outside)
  const id = await addWork(reference, 'train-a-pigeon', {})
  await waitFor('the log says so', () =>
    /"kind":"train-a-pigeon","count":1.*does not know the kind of work/.test(worker.output()),
  )
  // Even when a newer process hands it over.
  await ground.g.queue.enqueue([id])
  await expectOthersToGoOn()
  const [row] = await ground.sql(
    'select attempts, dispatches, lease_token, last_error, dead_at, done_at from work where id = $1',
    [id],
  )
  expect(row).toEqual({ attempts: 0, dispatches: 0, lease_token: null, last_error: null, dead_at: null, done_at: null })
  expect(await stateOf(id)).toMatchObject({ due: true })
  await ground.sql('delete from work where id = $1', [id])
})

test('what the other side refuses for good is put aside at once; what it may take later is tried again', async () => {
  const { g, outside } = ground
  const { reference } = await openPaid(g, outside)
  await quiet(ground, reference)
  await outside.faults('govuk-notify', { failNext: 1, status: 400 })
  const refused = await addWork(reference, 'send-message', { message: 'rate', to: 'applicant', step: 'collect' })
  await waitFor('it is put aside', async () => (await stateOf(refused)).dead)
  await outside.faults('govuk-notify', { failNext: 1, status: 503 })
  const delayed = await addWork(reference, 'send-message', { message: 'rate', to: 'applicant', step: 'collect' })
  await waitFor('it has failed once', async () => (await stateOf(delayed)).last_error !== null)
  expect(await stateOf(delayed)).toMatchObject({ dead: false, done: false, attempts: 1 })
  await expectOthersToGoOn()
})

test('work that has taken twelve workers with it is put aside before it takes the next', async () => {
  const { reference } = await openPaid(ground.g, ground.outside)
  await quiet(ground, reference)
  const id = await addWork(reference, 'send-message', { message: 'rate', to: 'applicant', step: 'collect' }, 12)
  await waitFor('it is put aside', async () => (await stateOf(id)).dead)
  expect((await stateOf(id)).last_error).toBe('Its worker ended 12 times without an answer')
  await expectOthersToGoOn()
})

test('nothing that went wrong left a name or an address of a person in the log', () => {
  expect(worker.output()).toContain('Work needs repair')
  expect(worker.output()).not.toMatch(/home\.example|Quillfeather|Bridge Street/)
})
