import { readFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { openPaid } from '../../src/faults/direct.ts'
import { type Ground, layGround } from '../../src/faults/ground.ts'
import { endLeases } from '../../src/faults/hurry.ts'
import { judge } from '../../src/faults/verdict.ts'
import { waitFor } from '../../src/faults/wait-for.ts'
import { quiet } from '../../src/faults/whole-case.ts'
import type { StartedProcess } from '../../src/process/start-process.ts'

let ground: Ground
let workers: StartedProcess[] = []
beforeAll(async () => {
  ground = await layGround()
}, 60_000)
afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.kill9()))
  workers = []
})
afterAll(() => ground?.close())

/** Linux tells a stopped process by a T. */
const isFrozen = async (pid: number) => / T /.test(await readFile(`/proc/${pid}/stat`, 'utf8'))

test.each([
  ['before it sends an email', 'before-send:1:stop'],
  ['after it sent an email', 'after-send:1:stop'],
  ['before it writes down what it did', 'before-move-case:1:stop'],
])(
  'a worker that freezes %s beyond its lease writes nothing when it wakes, and nothing is doubled',
  async (_, CRASH_AT) => {
    const { g, outside } = ground
    const frozen = await ground.startWorker({ CRASH_AT })
    workers.push(frozen)
    const { reference, email } = await openPaid(g, outside)
    await waitFor('the worker is frozen', () => isFrozen(frozen.pid))
    await endLeases(ground)
    workers.push(await ground.startWorker())
    await quiet(ground, reference)
    const before = await judge(ground, reference)
    process.kill(frozen.pid, 'SIGCONT')
    await waitFor('it notices', () => frozen.output().includes('This worker was away too long'))
    expect(await judge(ground, reference)).toEqual(before)
    expect(before).toMatchObject({
      emails: [`Your bulky waste collection is booked – REF > ${email}`],
      chainHolds: true,
      due: 0,
      dead: 0,
    })
    const sent = await ground.sql(
      `select 1 from events e join cases c on c.id = e.case_id where c.reference = $1 and e.type = 'message-sent'`,
      [reference],
    )
    expect(sent).toHaveLength(1)
  },
  60_000,
)

test('a worker that is killed and one that freezes delay their steps by a lease and a sweep at most, and nobody has to help', async () => {
  const { g, outside } = ground
  const killed = await ground.startWorker({ CRASH_AT: 'after-claim' })
  workers.push(killed)
  const first = await openPaid(g, outside)
  expect(await killed.ended).toBe('SIGKILL')
  const frozen = await ground.startWorker({ CRASH_AT: 'before-send:1:stop' })
  workers.push(frozen)
  const second = await openPaid(g, outside)
  await waitFor('the worker is frozen', () => isFrozen(frozen.pid))
  const since = performance.now()
  workers.push(await ground.startWorker())
  await Promise.all([first, second].map(({ reference }) => quiet(ground, reference)))
  // 30 seconds of lease, a sweep each half second, and time to do it on a machine that is busy with other tests.
  const waited = performance.now() - since
  expect(waited).toBeGreaterThan(20_000)
  expect(waited).toBeLessThan(40_000)
  process.kill(frozen.pid, 'SIGCONT')
  await waitFor('it notices', () => frozen.output().includes('This worker was away too long'))
  for (const { reference, email } of [first, second])
    expect((await judge(ground, reference)).emails).toEqual([`Your bulky waste collection is booked – REF > ${email}`])
}, 90_000)
