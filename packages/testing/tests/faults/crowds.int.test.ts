import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { atOnce } from '../../src/faults/at-once.ts'
import { createClient } from '../../src/faults/client.ts'
import { beginToPay, hold, openUnpaid, startFilled } from '../../src/faults/direct.ts'
import { type Ground, layGround } from '../../src/faults/ground.ts'
import { ageAttempts, makeDue } from '../../src/faults/hurry.ts'
import { newEmail, pagesFor, type Resident, startPaying, submit } from '../../src/faults/journey.ts'
import { judge } from '../../src/faults/verdict.ts'
import { waitFor } from '../../src/faults/wait-for.ts'
import { quiet } from '../../src/faults/whole-case.ts'

let ground: Ground
beforeAll(async () => {
  ground = await layGround()
}, 60_000)
afterAll(() => ground?.close())

/** So many more drafts like one that is filled in but for its slot; its viewer may open them all. */
async function copies(id: string, many: number): Promise<string[]> {
  const rows = await ground.sql<{ id: string }>(
    `insert into drafts (id, access_hash, slug, version, channel, answers, expires_at)
     select gen_random_uuid(), access_hash, slug, version, channel, answers, expires_at from drafts, generate_series(1, $2)
     where id = $1 returning id`,
    [id, many],
  )
  return rows.map((row) => row.id)
}

/** A busy process may have no connection to spare within ten seconds: then one asks again. */
async function holdAtLast(draft: Parameters<typeof hold>[1], slotId: string): ReturnType<typeof hold> {
  try {
    return await hold(ground.g, draft, slotId)
  } catch (error) {
    if (!(error as Error).message.includes('timeout exceeded when trying to connect')) throw error
    return holdAtLast(draft, slotId)
  }
}

test.each([
  [1, 0],
  [10, 1],
])(
  'of 2,000 who want a slot at once, which has %s places, just as many get one',
  async (places, nth) => {
    const { g } = ground
    const draft = await startFilled(g)
    const slot = draft.slots[nth]!
    await ground.sql('update slots set capacity = $1 where id = $2', [places, slot.id])
    const drafts = await copies(draft.id, 2_000)
    const { values, refusals } = await atOnce(drafts.map((id) => holdAtLast({ id, viewer: draft.viewer }, slot.id)))
    expect(values).toHaveLength(places)
    expect(refusals).toEqual({ 'slot-gone': 2_000 - places })
    const [counted] = await ground.sql(
      `select used, capacity, (select count(*)::int from bookings b where b.slot_id = s.id and status = 'held') as held from slots s where id = $1`,
      [slot.id],
    )
    expect(counted).toEqual({ used: places, capacity: places, held: places })
  },
  90_000,
)

test('when the time to pay ends as the money comes, the one place is either paid for and kept or free again and not charged', async () => {
  const worker = await ground.startWorker()
  const nth = 3
  const outcomes = new Set<string>()
  for (let round = 0; round < 10; round += 1) {
    const one = await openUnpaid(ground.g, nth)
    await ground.sql('update slots set capacity = used where id = $1', [one.slot.id])
    const page = await ground.outside.typeCard(await beginToPay(ground.g, one))
    await makeDue(ground, one.reference, 'pay#1:abandon')
    await new Promise((next) => setTimeout(next, round * 60))
    await ground.outside.confirm(page)
    await waitFor('it is paid or over', async () => {
      await makeDue(ground, one.reference, 'payment:%')
      const { status, obligations } = await judge(ground, one.reference)
      return status === 'ended' || obligations.includes('paid')
    })
    await quiet(ground, one.reference)
    const { charges, bookings, miscounted } = await judge(ground, one.reference)
    expect(miscounted).toBe(0)
    outcomes.add(`${charges} charged, ${bookings.join()}`)
    await ground.sql('update slots set capacity = used + 1 where id = $1', [one.slot.id])
  }
  expect([...outcomes].filter((outcome) => !['1 charged, confirmed', '0 charged, released'].includes(outcome))).toEqual(
    [],
  )
  await worker.kill9()
}, 90_000)

test('of 200 residents who race through the api for ten places, ten book, pay once and have a case; the others are charged nothing', async () => {
  const [api, worker] = await Promise.all([ground.startApi(), ground.startWorker()])
  const paidBefore = await paid()
  // Each calls from an address of his own, so that nobody is slowed down for what the others do.
  const crowd = Array.from({ length: 200 }, (_, nth) =>
    createClient(ground.apiUrl, async () => undefined, { from: `127.0.3.${1 + nth}`, mostTries: 1 }),
  )
  const [slot] = (await startFilled(ground.g)).slots.slice(5)
  await ground.sql('update slots set capacity = used + 10 where id = $1', [slot!.id])
  const [{ used: usedBefore }] = (await ground.sql<{ used: number }>('select used from slots where id = $1', [
    slot!.id,
  ])) as [{ used: number }]
  const residents: Resident[] = []
  for (const call of crowd) {
    const email = newEmail()
    const { body: draft } = await call('POST', '/api/drafts', { slug: 'bulky-waste' })
    const headers = { 'x-access-token': String(draft['accessToken']) }
    for (const [page, answers] of Object.entries(pagesFor(email)))
      await call('PUT', `/api/drafts/${draft['id']}/pages/${page}`, { answers }, headers)
    residents.push({ email, draftId: String(draft['id']), headers, slot: slot! })
  }
  const race = async (nth: number) => {
    const call = crowd[nth]!
    const resident = residents[nth]!
    const hold = { question: 'slot', slotId: slot!.id }
    const { values } = await atOnce([call('POST', `/api/drafts/${resident.draftId}/holds`, hold, resident.headers)])
    // Whoever was too late tries to send it all the same, as an old page would.
    const reference = await submit(call, resident)
    expect(values).toHaveLength(1)
    const page = await startPaying(call, resident, reference, () => ageAttempts(ground))
    const back = await ground.outside.confirm(await ground.outside.typeCard(page))
    await call('POST', `/api/payments/${back!.split('/').at(-1)}/settle`, undefined, resident.headers)
    return reference
  }
  const { values: references, refusals } = await atOnce(residents.map((_, nth) => race(nth)))
  expect(refusals).toEqual({ 'invalid-answers': 190 })
  expect(references).toHaveLength(10)
  for (const reference of references) {
    await quiet(ground, reference)
    const { charges, bookings, miscounted } = await judge(ground, reference)
    expect({ charges, bookings, miscounted }).toEqual({ charges: 1, bookings: ['confirmed'], miscounted: 0 })
  }
  expect((await ground.sql('select used from slots where id = $1', [slot!.id]))[0]).toEqual({ used: usedBefore + 10 })
  expect((await paid()) - paidBefore).toBe(10)
  const ids = residents.map(({ draftId }) => draftId)
  expect(await ground.sql('select 1 from drafts where id = any($1) and reference is not null', [ids])).toHaveLength(10)
  await Promise.all([api.kill9(), worker.kill9()])
}, 180_000)

/** How many payments the provider has taken. */
async function paid(): Promise<number> {
  const made = Object.values(await ground.outside.payments())
  return made.reduce((sum, { succeeded }) => sum + succeeded, 0)
}
