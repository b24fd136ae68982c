import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { type Call, createClient } from '../../src/faults/client.ts'
import { type Ground, layGround } from '../../src/faults/ground.ts'
import { endLeases, makeDue } from '../../src/faults/hurry.ts'
import { fillIn, signIn, startPaying, submit } from '../../src/faults/journey.ts'
import { collected, judge } from '../../src/faults/verdict.ts'
import { waitFor } from '../../src/faults/wait-for.ts'
import { quiet, walkCase } from '../../src/faults/whole-case.ts'
import type { StartedProcess } from '../../src/process/start-process.ts'

let ground: Ground
let call: Call
let desk: Record<string, string>
let worker: StartedProcess | undefined

beforeAll(async () => {
  ground = await layGround()
  await ground.startApi()
  call = createClient(ground.apiUrl, async () => undefined)
  desk = await signIn(call)
}, 120_000)
afterEach(async () => worker?.kill9())
afterAll(() => ground?.close())

/** Starts a worker that dies at a point, and one that takes over as soon as it has. */
async function startDoomedWorker(CRASH_AT: string): Promise<() => boolean> {
  const doomed = await ground.startWorker({ CRASH_AT })
  let died = false
  worker = doomed
  void doomed.ended.then(async (signal) => {
    died = signal === 'SIGKILL' && worker === doomed
    if (!died) return
    worker = await ground.startWorker()
    await endLeases(ground)
  })
  return () => died
}

test.each([
  ['before anything is done', 'after-claim'],
  ['with another piece of work in hand', 'after-claim:3'],
  ['between asking the provider and taking the payment in', 'after-payment-asked'],
  ['right before the commit that takes the payment in', 'before-move-case'],
  ['right after it', 'after-move-case'],
  ['before new work is handed to the queue', 'before-enqueue'],
  ['before an email is sent', 'before-send'],
  ['after it was sent and before anything says so', 'after-send'],
  ['after its sending was kept and before the case knows', 'after-message-kept'],
  ['right after the commit that says so', 'after-move-case:2'],
])(
  'a worker killed %s (%s) costs no charge, no booking and no email, and doubles none',
  async (_, point) => {
    const died = await startDoomedWorker(point)
    // Nobody comes back to the site: the worker has to find out about the payment by itself.
    const { resident, verdict } = await walkCase(ground, { call, desk, comesBack: false })
    expect(died()).toBe(true)
    expect(verdict).toEqual(collected(resident.email))
  },
  90_000,
)

test('a worker killed between cancelling a payment with the provider and giving it up frees the slot once and says so once', async () => {
  const died = await startDoomedWorker('after-payment-cancelled')
  const resident = await fillIn(call)
  const reference = await submit(call, resident)
  await ground.outside.typeCard(await startPaying(call, resident, reference, async () => undefined))
  expect(await makeDue(ground, reference, 'pay#1:abandon')).toBe(1)
  await waitFor('the worker has died', died)
  await waitFor('the case has ended', async () => (await judge(ground, reference)).status === 'ended')
  await quiet(ground, reference)
  expect(await judge(ground, reference)).toEqual({
    ...collected(resident.email),
    outcome: 'abandoned',
    charges: 0,
    obligations: ['cancelled'],
    bookings: ['released'],
    emails: [`Your bulky waste collection was not booked – REF > ${resident.email}`],
  })
}, 90_000)
