import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openPaid } from '../../src/faults/direct.ts'
import { type Ground, layGround } from '../../src/faults/ground.ts'
import { makeDue } from '../../src/faults/hurry.ts'
import { tally } from '../../src/faults/storm/tally.ts'
import type { Acknowledged } from '../../src/faults/storm/walker.ts'
import { quiet } from '../../src/faults/whole-case.ts'

let ground: Ground
let told: Acknowledged[]
let reference: string
beforeAll(async () => {
  ground = await layGround()
  await ground.startWorker()
  reference = (await openPaid(ground.g, ground.outside)).reference
  await makeDue(ground, reference, 'collect#1:deadline:reminder')
  await quiet(ground, reference)
  told = [{ reference, sent: true }]
}, 60_000)
afterAll(() => ground?.close())

const nothing = { missing: 0, doubled: 0, early: 0, oversold: 0, brokenChains: 0 }

/** Breaks something, counts, and puts it back. */
async function countAfter(broken: string, mended: string) {
  await ground.sql(broken)
  const found = await tally(ground, told)
  await ground.sql(mended)
  return found
}

test('a case that is on its way counts as stuck and as nothing else', async () => {
  expect(await tally(ground, told)).toMatchObject({ ...nothing, acknowledged: 1, stuck: 1 })
})

test('what was acknowledged and is not there is counted as missing', async () => {
  const more: Acknowledged[] = [
    { reference, sent: true, collected: true, rated: true },
    { reference: 'BWC-0000-0000', sent: true },
  ]
  expect(await tally(ground, more)).toMatchObject({ ...nothing, missing: 3, acknowledged: 4 })
})

test('a case that nobody was told of is a double', async () => {
  expect(await tally(ground, [])).toMatchObject({ ...nothing, doubled: 1 })
})

test.each([
  [
    'a second booking',
    'doubled',
    'insert into bookings (id, slot_id, case_id, status) select gen_random_uuid(), slot_id, case_id, $$released$$ from bookings',
    `delete from bookings where status = 'released'`,
  ],
  [
    'a place that is counted twice',
    'oversold',
    'update slots set used = used + 1 where used = 1',
    'update slots set used = used - 1 where used = 2',
  ],
  [
    'a timer that fired before its time',
    'early',
    `update work set due_at = due_at + interval '1 day' where kind = 'fire-timer' and key like '%reminder'`,
    `update work set due_at = due_at - interval '1 day' where kind = 'fire-timer' and key like '%reminder'`,
  ],
  [
    'a ledger whose head is another',
    'brokenChains',
    `update cases set ledger_length = ledger_length + 1`,
    `update cases set ledger_length = ledger_length - 1`,
  ],
])('%s is counted under %s', async (_, name, broken, mended) => {
  expect(await countAfter(broken, mended)).toMatchObject({ ...nothing, [name]: 1 })
  expect(await tally(ground, told)).toMatchObject(nothing)
})

test('work that waits for repair, and work that is due and not done, count as stuck', async () => {
  const before = (await tally(ground, told)).stuck
  const timer = `where kind = 'fire-timer' and key like '%overdue'`
  const dead = await countAfter(`update work set dead_at = now() ${timer}`, `update work set dead_at = null ${timer}`)
  expect(dead).toMatchObject({ ...nothing, stuck: before + 1 })
  // Nobody brings it while its lease is said to be somebody's; one that ends more than a minute ahead is taken for none.
  const late = await countAfter(
    `update work set due_at = due_at - interval '1 year', lease_until = now() + interval '50 seconds' ${timer}`,
    `update work set due_at = due_at + interval '1 year', lease_until = null ${timer}`,
  )
  expect(late).toMatchObject({ ...nothing, stuck: before + 1 })
})

// These two cannot be put back: what was sent and what was paid stays so.
test('an email that went out twice under one reference is a double', async () => {
  const [reference] = Object.keys(await ground.outside.sentByReference())
  const { settings, connectors } = ground.g
  await connectors.notify.sendEmail({
    to: 'jane@home.example',
    templateId: settings.notifyTemplateId,
    personalisation: { subject: 'Again', body: 'Again' },
    reference: reference!,
  })
  expect(await tally(ground, told)).toMatchObject({ ...nothing, doubled: 1 })
})

test('a case that was charged twice is a double', async () => {
  const [attempt] = await ground.sql<{ id: string }>('select id from payment_attempts')
  const { nextUrl } = await ground.g.connectors.pay.createPayment({
    amount: 100,
    description: 'Again',
    reference: attempt!.id,
    returnUrl: `${ground.apiUrl}/requests`,
  })
  await ground.outside.confirm(await ground.outside.typeCard(nextUrl))
  expect(await tally(ground, told)).toMatchObject({ ...nothing, doubled: 2 })
})
