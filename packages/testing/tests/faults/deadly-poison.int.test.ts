import { listRepairs } from '@guildhall/casework'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openPaid, sessionOf } from '../../src/faults/direct.ts'
import { type Ground, layGround } from '../../src/faults/ground.ts'
import { endLeases, endWaits } from '../../src/faults/hurry.ts'
import { judge } from '../../src/faults/verdict.ts'
import { waitFor } from '../../src/faults/wait-for.ts'
import { quiet } from '../../src/faults/whole-case.ts'

let ground: Ground
beforeAll(async () => {
  ground = await layGround()
}, 60_000)
afterAll(() => ground?.close())

/** A worker that is started again whenever it ends, as npm start, systemd and Docker do. */
async function keepWorker() {
  let isOver = false
  const ends: (number | string)[] = []
  const start = () =>
    ground.startWorker(
      { NODE_OPTIONS: '--max-old-space-size=96', WORKER_CONCURRENCY: '4' },
      'packages/testing/src/process/fixtures/poison-worker.ts',
    )
  let worker = await start()
  const kept = (async () => {
    while (!isOver) {
      ends.push(await worker.ended)
      if (!isOver) worker = await start()
    }
  })()
  return {
    ends,
    stop: async () => {
      isOver = true
      await worker.kill9()
      await kept
    },
  }
}

test.each<[string, { reason: RegExp; deaths: number; end?: number | string }]>([
  ['throws', { reason: /^This is poison$/, deaths: 0 }],
  ['never answers', { reason: /^It did not end within 2 seconds$/, deaths: 0 }],
  ['exits', { reason: /^Its worker ended 12 times without an answer$/, deaths: 4, end: 7 }],
  ['runs out of memory', { reason: /^Its worker ended 12 times without an answer$/, deaths: 4, end: 'SIGABRT' }],
  ['loops', { reason: /^Its worker ended 12 times without an answer$/, deaths: 4, end: 'SIGKILL' }],
])(
  'work that %s goes to repair after its tries, and every case beside it gets what it waits for, once',
  async (poison, { reason, deaths, end }) => {
    const { g, outside } = ground
    const worker = await keepWorker()
    const hurry = setInterval(() => {
      // Only what a dead worker held is free at once.
      void Promise.all([deaths > 0 ? endLeases(ground) : undefined, endWaits(ground)]).catch(() => undefined)
    }, 500)
    try {
      const sick = await openPaid(g, outside)
      await quiet(ground, sick.reference)
      const [row] = await ground.sql<{ id: string }>(
        `insert into work (id, kind, case_id, key, payload, attempts)
         select gen_random_uuid(), 'send-message', id, gen_random_uuid()::text, $2, 8 from cases where reference = $1 returning id`,
        [sick.reference, JSON.stringify({ message: 'rate', to: 'applicant', step: 'collect', poison })],
      )
      const others = [await openPaid(g, outside), await openPaid(g, outside), await openPaid(g, outside)]
      const session = await sessionOf(g, 'asha.officer@kingsmere.example')
      const found = async () => (await listRepairs(g, { session })).repairs.find(({ id }) => id === row!.id)
      await waitFor('it is put aside', async () => (await found()) !== undefined, { ms: 100_000 })
      expect(await found()).toMatchObject({ reference: sick.reference, reason: expect.stringMatching(reason) })
      for (const { reference, email } of others) {
        await quiet(ground, reference)
        const { emails, chainHolds, bookings, charges } = await judge(ground, reference)
        const booked = `Your bulky waste collection is booked – REF > ${email}`
        expect({ emails, chainHolds, bookings, charges }).toEqual({
          emails: [booked],
          chainHolds: true,
          bookings: ['confirmed'],
          charges: 1,
        })
      }
      // Nothing but the poison was given up, and each death was one of its tries.
      expect((await listRepairs(g, { session })).total).toBe(1)
      expect(worker.ends).toEqual(Array(deaths).fill(end))
    } finally {
      clearInterval(hurry)
      await worker.stop()
      await ground.sql(`update work set done_at = now() where dead_at is not null`)
    }
  },
  150_000,
)
