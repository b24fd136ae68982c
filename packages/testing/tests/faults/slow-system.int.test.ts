import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { openPaid, openUnpaid } from '../../src/faults/direct.ts'
import { type Ground, layGround } from '../../src/faults/ground.ts'
import { endWaits } from '../../src/faults/hurry.ts'
import { judge } from '../../src/faults/verdict.ts'
import { waitFor } from '../../src/faults/wait-for.ts'
import { quiet } from '../../src/faults/whole-case.ts'

let ground: Ground
beforeAll(async () => {
  ground = await layGround({ webhooks: false })
  await ground.startWorker({ WORKER_CONCURRENCY: String(PLACES) })
  // The first round pays for what a process does once.
  await lateness(await unpaid())
}, 60_000)
afterEach(() => ground.outside.faults('govuk-notify'))
afterAll(() => ground?.close())

const PLACES = 4
const WAITING = 12
const OTHERS = 40

/** Lets the time to pay of many cases run out at one moment; gives how long each of them took to hear of it, in milliseconds, sorted. */
async function lateness(references: string[]): Promise<number[]> {
  const due = await ground.sql<{ id: string }>(
    `update work w set due_at = now(), dispatched_at = now() from cases c
     where c.id = w.case_id and c.reference = any($1) and w.kind = 'fire-timer' and w.done_at is null returning w.id`,
    [references],
  )
  // Not by the relay, which looks twice a second: that would be all that is measured.
  await ground.g.queue.enqueue(due.map(({ id }) => id))
  const read = () =>
    ground.sql<{ ms: number }>(
      `select (extract(epoch from w.done_at - w.due_at) * 1000)::float8 as ms from work w join cases c on c.id = w.case_id
       where c.reference = any($1) and w.kind = 'fire-timer' and w.done_at is not null order by 1`,
      [references],
    )
  await waitFor('every timer has fired', async () => (await read()).length === references.length)
  return (await read()).map(({ ms }) => ms)
}

async function openMany<T>(count: number, open: () => Promise<T>): Promise<T[]> {
  const opened: T[] = []
  for (let nth = 0; nth < count; nth += 1) opened.push(await open())
  return opened
}

const unpaid = async () => (await openMany(OTHERS, () => openUnpaid(ground.g))).map(({ reference }) => reference)
const p95 = (sorted: number[]) => Math.round(sorted[Math.floor(sorted.length * 0.95)]!)

test.each([
  ['hangs', { delayMs: 100_000 }],
  ['answers 500', { failNext: 1_000_000, status: 500 }],
])(
  'while one system %s nothing that does not need it waits, and nothing that does has used up its tries',
  async (how, fault) => {
    const well = await lateness(await unpaid())
    await ground.outside.faults('govuk-notify', fault)
    const emails = await openMany(WAITING, () => openPaid(ground.g, ground.outside))
    const waiting = emails.map(({ reference }) => reference)
    const sick = await lateness(await unpaid())
    process.stdout.write(`While GOV.UK Notify ${how} p95 of the others is ${p95(sick)} ms, ${p95(well)} ms without\n`)
    const noneInHand = () =>
      waitFor('no email is in hand', async () => {
        const [row] = await ground.sql(`select 1 from work where kind = 'send-message' and lease_until > now()`)
        return row === undefined
      })
    const read = () =>
      ground.sql<{ attempts: number; done: boolean; dead: boolean }>(
        `select w.attempts, w.done_at is not null as done, w.dead_at is not null as dead
         from work w join cases c on c.id = w.case_id where c.reference = any($1) and w.kind = 'send-message'`,
        [waiting],
      )
    // All the timers have fired and not one email has gone out; half of the places at most were ever given to them.
    expect((await read()).map(({ done }) => done)).toEqual(Array(WAITING).fill(false))
    const [held] = await ground.sql<{ n: number }>(
      `select count(*)::int as n from work where kind = 'send-message' and lease_until > now()`,
    )
    expect(held!.n).toBeLessThanOrEqual(PLACES / 2)
    await waitFor('nobody calls it any more', async () => {
      const [row] = await ground.sql('select 1 from breakers where open_until > now()')
      return row !== undefined
    })
    await ground.sql(`update breakers set open_until = now() + interval '1 hour'`)
    // What was under way as the way was closed still ends.
    await noneInHand()
    // In one look: a piece that is being turned away at the breaker has its try until it is put back.
    const tries = async () => {
      const look = () =>
        ground.sql<{ held: number; tries: number }>(
          `select count(*) filter (where w.lease_until > now())::int as held, sum(w.attempts)::int as tries
           from work w join cases c on c.id = w.case_id where c.reference = any($1) and w.kind = 'send-message'`,
          [waiting],
        )
      let [row] = await look()
      await waitFor('no email is in hand', async () => {
        ;[row] = await look()
        return row!.held === 0
      })
      return row!.tries
    }
    const before = await tries()
    // Whatever is done to hasten it: while the system is left alone no try is used.
    for (let round = 0; round < 5; round += 1) {
      await endWaits(ground)
      await new Promise((resolve) => setTimeout(resolve, 300))
    }
    expect(await tries()).toBe(before)
    expect((await read()).some(({ dead }) => dead)).toBe(false)

    await ground.outside.faults('govuk-notify')
    await ground.sql('update breakers set open_until = now()')
    for (const { reference, email } of emails) {
      await waitFor(`the email of ${reference} goes out`, async () => {
        await endWaits(ground)
        return (await judge(ground, reference)).emails.length > 0
      })
      await quiet(ground, reference)
      expect((await judge(ground, reference)).emails).toEqual([
        `Your bulky waste collection is booked – REF > ${email}`,
      ])
    }
  },
  150_000,
)
