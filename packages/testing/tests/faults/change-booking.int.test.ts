import { cancelBooking, changeBooking, listEvents, readBookingChoice, readRequest } from '@guildhall/casework'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { atOnce } from '../../src/faults/at-once.ts'
import { openPaid, openUnpaid, sessionOf } from '../../src/faults/direct.ts'
import { type Ground, layGround } from '../../src/faults/ground.ts'

let ground: Ground
beforeAll(async () => {
  ground = await layGround()
}, 60_000)
afterAll(() => ground?.close())

type Paid = Awaited<ReturnType<typeof openPaid>>

const one = async <T extends Record<string, unknown>>(text: string, values: unknown[] = []) =>
  (await ground.sql<T>(text, values))[0]!
const slotNow = (id: string) =>
  one<{ used: number; capacity: number }>('select used, capacity from slots where id = $1', [id])
/** Leaves so many places of a slot. */
const leave = (id: string, places: number) =>
  ground.sql('update slots set capacity = used + $2 where id = $1', [id, places])
const miscounted = async () =>
  (
    await one<{ n: number }>(
      `select count(*)::int as n from slots s
       where used <> (select count(*) from bookings b where b.slot_id = s.id and b.status <> 'released')`,
    )
  ).n
const bookingOf = async ({ reference, viewer }: Paid) => (await readRequest(ground.g, { reference, viewer })).booking
const work = (reference: string, kind: string) =>
  ground.sql<{ payload: Record<string, unknown> }>(
    'select payload from work w join cases c on c.id = w.case_id where c.reference = $1 and w.kind = $2',
    [reference, kind],
  )

test('two residents change into the last place at once: one gets it, the other keeps what he had, and nobody is left without', async () => {
  const { g, outside } = ground
  for (let round = 0; round < 5; round += 1) {
    const [a, b] = [await openPaid(g, outside, 0), await openPaid(g, outside, 1)]
    const wanted = a.slots[4 + round]!
    await leave(wanted.id, 1)
    const { values, refusals } = await atOnce(
      [a, b].map(({ reference, viewer }) => changeBooking(g, { reference, viewer, slotId: wanted.id })),
    )
    expect([values.length, refusals]).toEqual([1, { 'slot-gone': 1 }])
    const { used, capacity } = await slotNow(wanted.id)
    expect(used).toBe(capacity)
    const held = await Promise.all([a, b].map(bookingOf))
    expect(held.map((booking) => booking?.state)).toEqual(['confirmed', 'confirmed'])
    expect(
      held.filter((booking) => booking?.date === wanted.date && booking.windowTitle === wanted.windowTitle),
    ).toHaveLength(1)
    expect(await miscounted()).toBe(0)
  }
}, 60_000)

test('two residents who change places at once, each into the last place at the other’s time, never block each other', async () => {
  const { g, outside } = ground
  const [a, b] = [await openPaid(g, outside, 10), await openPaid(g, outside, 11)]
  await leave(a.slot.id, 1)
  await leave(b.slot.id, 1)
  const { refusals } = await atOnce([
    changeBooking(g, { reference: a.reference, viewer: a.viewer, slotId: b.slot.id }),
    changeBooking(g, { reference: b.reference, viewer: b.viewer, slotId: a.slot.id }),
  ])
  expect(refusals).toEqual({})
  expect(await miscounted()).toBe(0)
  expect((await bookingOf(a))?.date).toBe(b.slot.date)
  expect((await bookingOf(b))?.date).toBe(a.slot.date)
}, 60_000)

test('ten clicks at once change a booking once, tell of it once, and the ledger holds', async () => {
  const { g, outside } = ground
  const { reference, viewer, slots } = await openPaid(g, outside, 2)
  const wanted = slots[8]!
  const { refusals } = await atOnce(
    Array.from({ length: 10 }, () => changeBooking(g, { reference, viewer, slotId: wanted.id })),
  )
  expect(refusals).toEqual({})
  const session = await sessionOf(g, 'ben.crew@kingsmere.example')
  const { events, chain } = await listEvents(g, { session, reference })
  expect(events.filter(({ type }) => type === 'booking-changed')).toHaveLength(1)
  expect(chain).toEqual({ ok: true })
  expect(await work(reference, 'tell-resident')).toHaveLength(1)
  expect((await readRequest(g, { reference, viewer })).promisedFor?.date).toBe(wanted.date)
  expect(await miscounted()).toBe(0)
}, 60_000)

test('a change and a cancellation at the same moment leave no place taken for a request that is closed', async () => {
  const { g, outside } = ground
  for (let round = 0; round < 5; round += 1) {
    const paid = await openPaid(g, outside, 3)
    const { reference, viewer, slots } = paid
    await atOnce([
      changeBooking(g, { reference, viewer, slotId: slots[9]!.id }),
      cancelBooking(g, { reference, viewer }),
    ])
    expect((await bookingOf(paid))?.state).toBe('released')
    expect(await miscounted()).toBe(0)
  }
}, 60_000)

test('cancelled in time, the request is closed and the money promised back by the rule of the service, once', async () => {
  const { g, outside } = ground
  const { reference, viewer } = await openPaid(g, outside, 5)
  expect(await readBookingChoice(g, { reference, viewer })).toMatchObject({
    canCancel: true,
    paid: { refund: 'given-back' },
  })
  const { values, refusals } = await atOnce(Array.from({ length: 3 }, () => cancelBooking(g, { reference, viewer })))
  expect([values.length, refusals]).toEqual([1, { 'already-done': 2 }])
  expect(await readRequest(g, { reference, viewer })).toMatchObject({
    status: 'withdrawn',
    booking: { state: 'released' },
  })
  expect(await work(reference, 'return-money')).toMatchObject([{ payload: { why: 'promised' } }])
})

test('somebody else’s booking is not found, a slot that is not offered is gone, and one that is not paid for stays', async () => {
  const { g, outside } = ground
  const { reference, viewer, slots } = await openPaid(g, outside, 6)
  const slotId = slots[7]!.id
  const stranger = { accessToken: 'somebody-elses' }
  await expect(changeBooking(g, { reference, viewer: stranger, slotId })).rejects.toMatchObject({ code: 'not-found' })
  await expect(cancelBooking(g, { reference, viewer: stranger })).rejects.toMatchObject({ code: 'not-found' })
  const wrong = { reference, viewer, slotId: '00000000-0000-4000-8000-000000000000' }
  await expect(changeBooking(g, wrong)).rejects.toMatchObject({ code: 'slot-gone' })
  const unpaid = await openUnpaid(g, 6)
  const asked = { reference: unpaid.reference, viewer: unpaid.viewer }
  expect(await readBookingChoice(g, asked)).toBeUndefined()
  await expect(changeBooking(g, { ...asked, slotId })).rejects.toMatchObject({ code: 'already-done' })
})
