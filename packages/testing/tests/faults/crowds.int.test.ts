import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { atOnce } from '../../src/faults/at-once.ts'
import { beginToPay, hold, openUnpaid, startFilled } from '../../src/faults/direct.ts'
import { type Ground, layGround } from '../../src/faults/ground.ts'
import { makeDue } from '../../src/faults/hurry.ts'
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
