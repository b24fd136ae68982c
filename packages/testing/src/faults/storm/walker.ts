import { setTimeout as sleep } from 'node:timers/promises'
import { type Call, Refused } from '../client.ts'
import type { Ground } from '../ground.ts'
import { makeDue } from '../hurry.ts'
import { collect, type Resident, rate, startPaying, submit, tryToFillIn } from '../journey.ts'
import { cards } from '../outside.ts'

/** What a walker was told, with a 2xx, has happened. */
export type Acknowledged = { reference: string; sent: true; collected?: true; rated?: true; gaveUp?: true }

/** The ways of a case: most are paid for, some at the second card, some never. */
const ways = ['pays', 'pays', 'pays', 'pays', 'pays', 'comes not back', 'declined first', 'gives up'] as const

const PATIENCE_MS = 180_000

/** Walks one case through the storm and writes down every acknowledgement. Undefined when all slots were taken. */
export async function walk(ground: Ground, { call, desk, random, note }: Walker): Promise<Acknowledged | undefined> {
  const way = ways[Math.floor(random() * ways.length)]!
  const resident = await tryToFillIn(call, (of) => Math.floor(random() * Math.min(of, 12)))
  if (!resident) return undefined
  const told: Acknowledged = { reference: await submit(call, resident), sent: true }
  note(told)
  const { reference } = told
  if (way === 'gives up') {
    await insist(() => makeDue(ground, reference, 'pay#1:abandon'))
    told.gaveUp = true
    return told
  }
  if (way === 'declined first') await pay(ground, call, resident, told, cards.declined)
  const attempt = await pay(ground, call, resident, told)
  if (attempt && way !== 'comes not back') await settle(call, resident, attempt)
  const taskId = await taskOf(ground, reference)
  await collect(call, desk, taskId)
  told.collected = true
  await rate(call, resident, reference)
  told.rated = true
  return told
}

export type Walker = {
  call: Call
  desk: Record<string, string>
  random: () => number
  note: (told: Acknowledged) => void
}

/** Types a card in and presses the last button; the id of the attempt that was paid. */
async function pay(ground: Ground, call: Call, resident: Resident, { reference }: Acknowledged, card?: string) {
  const { outside } = ground
  const nextUrl = await startPaying(call, resident, reference, () => sleep(3_000), 30)
  // A page link works one time, and one that is followed while its payment is cancelled leads nowhere: then there is nothing to pay.
  if (nextUrl === 'undefined') return undefined
  const backTo = await outside.confirm(await outside.typeCard(nextUrl, card))
  const attempt = backTo?.includes('/payment/') ? backTo.split('/').at(-1) : undefined
  if (!attempt && card) await insist(() => makeDue(ground, reference, 'payment:%'))
  return attempt
}

/** The way back to the site. When the provider cannot be asked this moment the worker does it later. */
async function settle(call: Call, { headers }: Resident, attempt: string): Promise<void> {
  try {
    await call('POST', `/api/payments/${attempt}/settle`, undefined, headers)
  } catch (error) {
    if (!(error instanceof Refused) || error.status !== 503) throw error
  }
}

async function taskOf(ground: Ground, reference: string): Promise<string> {
  for (const end = performance.now() + PATIENCE_MS; performance.now() < end; ) {
    const rows = await insist(() =>
      ground.sql<{ id: string }>('select t.id from tasks t join cases c on c.id = t.case_id where c.reference = $1', [
        reference,
      ]),
    )
    if (rows[0]) return rows[0].id
    // People close their browsers and webhooks come late; two minutes are long in a test.
    await insist(() => makeDue(ground, reference, 'payment:%'))
    await sleep(1_000)
  }
  throw new Error(`${reference} got no task within ${PATIENCE_MS} ms`)
}

/** PostgreSQL may be down for a moment. */
export async function insist<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask()
    } catch (error) {
      if (tries === 60) throw error
      await sleep(500)
    }
  }
}
