import {
  carryOut,
  claimTask,
  completeTask,
  consumeSignInLink,
  keepUpload,
  listEvents,
  offerSlots,
  publishService,
  readCase,
  readDesign,
  readDraft,
  readUpload,
  recordRating,
  requestSignInLink,
  saveAnswers,
  startDraft,
  submitApplication,
  submitDraft,
} from '@guildhall/casework'
import { services } from '@guildhall/database/queries'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { atOnce } from '../../src/faults/at-once.ts'
import { hold, openPaid, sessionOf, startFilled, taskIdOf } from '../../src/faults/direct.ts'
import { type Ground, layGround } from '../../src/faults/ground.ts'
import { newEmail, pagesFor } from '../../src/faults/journey.ts'

let ground: Ground
beforeAll(async () => {
  ground = await layGround()
}, 60_000)
afterAll(() => ground?.close())

/** A picture of one dot. */
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

const times = <T>(n: number, make: (index: number) => T) => Array.from({ length: n }, (_, index) => make(index))
const one = async <T extends Record<string, unknown>>(text: string, values: unknown[] = []) =>
  (await ground.sql<T>(text, values))[0]!
const slotNow = (id: string) =>
  one<{ used: number; capacity: number }>('select used, capacity from slots where id = $1', [id])
const countCases = async () => (await one<{ n: number }>('select count(*)::int as n from cases')).n
const miscounted = async () =>
  (
    await one<{ n: number }>(
      `select count(*)::int as n from slots s
       where used <> (select count(*) from bookings b where b.slot_id = s.id and b.status <> 'released')`,
    )
  ).n

test('200 submits of one draft at once make one case, and all of them hear its reference', async () => {
  const { g } = ground
  const draft = await startFilled(g)
  await hold(g, draft, draft.slots[0]!.id)
  const before = await countCases()
  const { values, refusals } = await atOnce(times(200, () => submitDraft(g, draft)))
  expect(refusals).toEqual({})
  expect(new Set(values.map(({ reference }) => reference)).size).toBe(1)
  expect(await countCases()).toBe(before + 1)
  expect(await slotNow(draft.slots[0]!.id)).toMatchObject({ used: 1 })
}, 60_000)

const bin = {
  address: { uprn: '00000001000', line1: '1 Bridge Street', town: 'Kingsmere', postcode: 'KM1 1AB', zone: 'north' },
  bin: 'recycling',
  outInTime: true,
  fullName: 'Jane Quillfeather',
  email: newEmail(),
}
const send = (key: string, answers: object) =>
  submitApplication(ground.g, {
    slug: 'missed-bin',
    answers,
    key,
    actor: { kind: 'guest' },
    actorKey: 'guest',
  })

test('100 applications at once under one key make one case and get one reply; the key is no good for another', async () => {
  const before = await countCases()
  const { values, refusals } = await atOnce(times(100, () => send('one-key', bin)))
  expect(refusals).toEqual({})
  expect(values).toEqual(Array(100).fill(values[0]))
  expect(await countCases()).toBe(before + 1)
  await expect(send('one-key', { ...bin, bin: 'food' })).rejects.toMatchObject({ code: 'key-reused' })
  await expect(send('one-key', { ...bin, bin: 'no such bin' })).rejects.toMatchObject({ code: 'key-reused' })
  await expect(send('new-key', { ...bin, bin: 'no such bin' })).rejects.toMatchObject({ code: 'invalid-answers' })
})

test('an application that is sent again gets its first reply, even after a version that would refuse its answers', async () => {
  const first = await send('kept-key', bin)
  await ground.sql(`insert into service_versions (slug, version, package)
    select slug, 99, jsonb_set(package::jsonb, '{forms,request,pages,1,schema,properties,bin,oneOf}', '[{"const": "food", "title": "Food waste"}]') from service_versions
    where slug = 'missed-bin' and version = 1`)
  await ground.sql(`update services set current_version = 99 where slug = 'missed-bin'`)
  await untilNoticed()
  try {
    await expect(send('fresh-key', bin)).rejects.toMatchObject({ code: 'invalid-answers' })
    expect(await send('kept-key', bin)).toEqual(first)
  } finally {
    await ground.sql(`update services set current_version = 1 where slug = 'missed-bin'`)
    await untilNoticed()
  }
})

/** Which version is current is asked again once a second. */
const untilNoticed = () => new Promise((next) => setTimeout(next, 1_100))

test('two first applications of one new resident at once are both his', async () => {
  for (let round = 0; round < 8; round += 1) {
    const email = newEmail()
    await Promise.all(times(6, (index) => send(`same-${round}-${index}`, { ...bin, email })))
    const cases = await ground.sql<{ person_id: string | null }>(
      'select person_id from cases where applicant_email = $1',
      [email],
    )
    expect(cases).toHaveLength(6)
    expect(new Set(cases.map(({ person_id }) => person_id))).toEqual(new Set([cases[0]!.person_id]))
    expect(cases[0]!.person_id).not.toBeNull()
  }
}, 60_000)

test('50 drafts that want the last three places get exactly three', async () => {
  const { g } = ground
  const drafts = await Promise.all(times(50, () => startFilled(g)))
  const slot = drafts[0]!.slots[1]!
  await ground.sql('update slots set capacity = used + 3 where id = $1', [slot.id])
  const { values, refusals } = await atOnce(drafts.map((draft) => hold(g, draft, slot.id)))
  expect(values).toHaveLength(3)
  expect(refusals).toEqual({ 'slot-gone': 47 })
  expect(await slotNow(slot.id)).toEqual({ used: 3, capacity: 3 })
}, 60_000)

test('one person who clicks ten times at once, on the same slot or on several, ends up with one hold', async () => {
  const { g } = ground
  const draft = await startFilled(g)
  const same = await atOnce(times(10, () => hold(g, draft, draft.slots[2]!.id)))
  expect(same.refusals).toEqual({})
  expect(new Set(same.values.map(({ bookingId }) => bookingId)).size).toBe(1)
  const several = await atOnce(times(12, (index) => hold(g, draft, draft.slots[2 + (index % 3)]!.id)))
  expect(several.refusals).toEqual({})
  const held = await ground.sql(`select id from bookings where draft_id = $1 and status = 'held'`, [draft.id])
  expect(held).toHaveLength(1)
  const { answers } = await readDraft(g, draft)
  expect((answers['slot'] as { bookingId: string }).bookingId).toBe(held[0]!['id'])
  expect(await miscounted()).toBe(0)
}, 60_000)

test('people who change places with one another never block each other, and every place is counted', async () => {
  const { g } = ground
  const drafts = await Promise.all(times(12, () => startFilled(g)))
  const [a, b] = drafts[0]!.slots.slice(5, 7)
  await Promise.all(drafts.map((draft, index) => hold(g, draft, index % 2 ? a!.id : b!.id).catch(() => undefined)))
  for (let round = 0; round < 6; round += 1) {
    const { refusals } = await atOnce(drafts.map((draft, index) => hold(g, draft, (index + round) % 2 ? b!.id : a!.id)))
    expect(Object.keys(refusals).filter((code) => code !== 'slot-gone')).toEqual([])
  }
  expect(await miscounted()).toBe(0)
}, 60_000)

test('a hold that has run out gives its place back once, however many workers end it', async () => {
  const { g } = ground
  const draft = await startFilled(g)
  const slot = draft.slots[8]!
  const { bookingId } = await hold(g, draft, slot.id)
  const { id } = await one<{ id: string }>('select id from work where key = $1', [`hold:${bookingId}`])
  await ground.sql('update work set due_at = now() where id = $1', [id])
  await carryOut(g, id)
  expect(await slotNow(slot.id)).toMatchObject({ used: 1 })
  await ground.sql(`update bookings set hold_until = now() - interval '1 second' where id = $1`, [bookingId])
  await ground.sql('update work set done_at = null, due_at = now() where id = $1', [id])
  await Promise.all(times(8, () => carryOut(g, id)))
  expect(await slotNow(slot.id)).toMatchObject({ used: 0 })
  await expect(submitDraft(g, draft)).rejects.toMatchObject({ code: 'hold-ended' })
  // His other answers are still there: he chooses again, and it goes.
  await hold(g, draft, slot.id)
  expect((await submitDraft(g, draft)).reference).toMatch(/^BWC-/)
})

test('somebody whose hold on the last place has just run out can take that place again', async () => {
  const { g } = ground
  const draft = await startFilled(g)
  const slot = draft.slots[9]!
  await ground.sql('update slots set capacity = used + 1 where id = $1', [slot.id])
  const { bookingId } = await hold(g, draft, slot.id)
  await ground.sql(`update bookings set hold_until = now() - interval '1 second' where id = $1`, [bookingId])
  expect((await hold(g, draft, slot.id)).bookingId).not.toBe(bookingId)
  expect(await slotNow(slot.id)).toMatchObject({ used: 1 })
})

test('a hold is either consumed by its case or ended, whoever is first', async () => {
  const { g } = ground
  for (let round = 0; round < 12; round += 1) {
    const draft = await startFilled(g)
    const { bookingId } = await hold(g, draft, draft.slots[10]!.id)
    const { id } = await one<{ id: string }>('select id from work where key = $1', [`hold:${bookingId}`])
    await ground.sql(`update bookings set hold_until = now() + interval '40 milliseconds' where id = $1`, [bookingId])
    await ground.sql(`update work set due_at = now() where id = $1`, [id])
    const late = new Promise((next) => setTimeout(next, 30 + round * 2))
    const { values, refusals } = await atOnce<unknown>([
      late.then(() => submitDraft(g, draft)),
      late.then(() => carryOut(g, id)),
    ])
    const { status } = await one<{ status: string }>('select status from bookings where id = $1', [bookingId])
    if (refusals['hold-ended']) expect(['released', 'held']).toContain(status)
    else expect([values.length, status]).toEqual([2, 'reserved'])
  }
  expect(await miscounted()).toBe(0)
}, 60_000)

test('the place of a sent draft is kept until its payment is over, long after the hold would have ended', async () => {
  const { g } = ground
  const draft = await startFilled(g)
  const slot = draft.slots[15]!
  const { bookingId } = await hold(g, draft, slot.id)
  await submitDraft(g, draft)
  const { id } = await one<{ id: string }>('update work set due_at = now() where key = $1 returning id', [
    `hold:${bookingId}`,
  ])
  await carryOut(g, id)
  expect(await slotNow(slot.id)).toMatchObject({ used: 1 })
  expect(await one('select status, hold_until from bookings where id = $1', [bookingId])).toEqual({
    status: 'reserved',
    hold_until: null,
  })
})

test('a draft that could not be sent keeps its place and its photo; the case gets the last photo only', async () => {
  const { g } = ground
  const { id, accessToken } = await startDraft(g, { slug: 'bulky-waste' })
  const draft = { id, viewer: { accessToken } }
  const { address, items, place, contact } = pagesFor(newEmail())
  const save = (page: string, answers = {}) => saveAnswers(g, { ...draft, page, answers })
  await save('address', address)
  await save('items', items)
  const keep = (fileName: string) =>
    keepUpload(g, { ...draft, question: 'photo', fileName, bytes: Buffer.from(dot, 'base64') })
  const first = await keep('first.png')
  const second = await keep('second.png')
  const [slot] = await offerSlots(g, { ...draft, booking: 'collections' })
  const { bookingId } = await hold(g, draft, slot!.id)
  await expect(submitDraft(g, draft)).rejects.toMatchObject({ code: 'invalid-answers' })
  expect(await one('select status, case_id from bookings where id = $1', [bookingId])).toEqual({
    status: 'held',
    case_id: null,
  })
  expect(await readUpload(g, { uploadId: second.uploadId, viewer: draft.viewer })).toMatchObject({
    fileName: 'second.png',
  })
  await save('place', place)
  await save('contact', contact)
  const { reference } = await submitDraft(g, draft)
  const session = await sessionOf(g, 'ben.crew@kingsmere.example')
  expect((await readCase(g, { session, reference })).uploads.map(({ fileName }) => fileName)).toEqual(['second.png'])
  await expect(readUpload(g, { uploadId: first.uploadId, viewer: draft.viewer })).rejects.toMatchObject({
    code: 'not-found',
  })
})

test('of files that come all at once a question keeps as many as it takes, and says so of the others', async () => {
  const { g } = ground
  const photos = structuredClone((await g.versions.current('bulky-waste')).package)
  photos.service = { ...photos.service, slug: 'many-photos', prefix: 'MPH' }
  const page = photos.forms['request']!.pages.find(({ id }) => id === 'photo')!
  const photo = page.schema.properties['photo']!
  page.schema.properties['photo'] = { type: 'array', title: photo['title'], items: photo, maxItems: 3 } as typeof photo
  await services.createService(g.db, 'many-photos', photos)
  const designer = await sessionOf(g, 'dee.designer@kingsmere.example')
  const { revision } = await readDesign(g, { session: designer, slug: 'many-photos' })
  await publishService(g, { session: designer, slug: 'many-photos', revision })
  const { id, accessToken } = await startDraft(g, { slug: 'many-photos' })
  const draft = { id, viewer: { accessToken } }
  const keep = (nth: number) =>
    keepUpload(g, { ...draft, question: 'photo', fileName: `${nth}.png`, bytes: Buffer.from(dot, 'base64') })
  const tries = await Promise.allSettled(Array.from({ length: 12 }, (_, nth) => keep(nth)))
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(3)
  for (const tried of tries)
    if (tried.status === 'rejected') expect(tried.reason).toMatchObject({ code: 'file-refused' })
  expect((await readDraft(g, draft)).answers['photo']).toHaveLength(3)
  expect(await one('select count(*)::int as n from uploads where draft_id = $1 and removed_at is null', [id])).toEqual({
    n: 3,
  })
})

test('a day that was typed instead of held is no answer, nor is the hold of another draft', async () => {
  const { g } = ground
  const [draft, other] = await Promise.all([startFilled(g), startFilled(g)])
  const own = await hold(g, draft, draft.slots[11]!.id)
  const theirs = await hold(g, other, other.slots[12]!.id)
  const answer = (slot: object) =>
    saveAnswers(g, { id: draft.id, viewer: draft.viewer, page: 'slot', answers: { slot } })
  expect((await answer({ bookingId: own.bookingId, date: '2031-01-01', window: 'afternoon' })).problems).toEqual([])
  expect((await readDraft(g, draft)).answers['slot']).toEqual({
    bookingId: own.bookingId,
    date: own.date,
    window: own.window,
  })
  const { bookingId, date, window } = theirs
  expect((await answer({ bookingId, date, window })).problems).toHaveLength(1)
  expect((await readDraft(g, draft)).answers['slot']).toMatchObject({ bookingId: own.bookingId })
})

test('of two colleagues who complete a task at once one has done it; nobody completes what a colleague has claimed', async () => {
  const { g, outside } = ground
  const [ben, asha] = await Promise.all(
    ['ben.crew@kingsmere.example', 'asha.officer@kingsmere.example'].map((email) => sessionOf(g, email)),
  )
  const first = await openPaid(g, outside, 13)
  const taskId = await taskIdOf(g, ben!, first.reference)
  const done = await atOnce(
    [ben!, asha!, ben!, asha!].map((session) => completeTask(g, { session, taskId, outcome: 'collected' })),
  )
  expect(done.values).toEqual([{ reference: first.reference }])
  expect(done.refusals).toEqual({ 'already-done': 3 })

  const second = await openPaid(g, outside, 13)
  const taken = await taskIdOf(g, ben!, second.reference)
  const claims = await atOnce(times(10, (index) => claimTask(g, { session: index % 2 ? ben! : asha!, taskId: taken })))
  const { assignee_id } = await one<{ assignee_id: string }>('select assignee_id from tasks where id = $1', [taken])
  const loser = assignee_id === ben!.person.id ? asha! : ben!
  expect(claims.refusals).toEqual({ 'task-taken': 5 })
  const { events } = await listEvents(g, { session: ben!, reference: second.reference })
  expect(events.filter(({ type }) => type === 'task-claimed').map(({ actor }) => actor.name)).not.toContain(
    loser.person.name,
  )
  await expect(completeTask(g, { session: loser, taskId: taken, outcome: 'collected' })).rejects.toMatchObject({
    code: 'task-taken',
  })
}, 60_000)

test('ten ratings at once leave one, and the ledger tells of one', async () => {
  const { g, outside } = ground
  const ben = await sessionOf(g, 'ben.crew@kingsmere.example')
  const { reference, viewer } = await openPaid(g, outside, 14)
  await completeTask(g, { session: ben, taskId: await taskIdOf(g, ben, reference), outcome: 'collected' })
  const { values, refusals } = await atOnce(times(10, () => recordRating(g, { reference, viewer, stars: 5 })))
  expect([values.length, refusals]).toEqual([1, { 'already-done': 9 }])
  const { events, chain } = await listEvents(g, { session: ben, reference })
  expect(events.filter(({ type }) => type === 'case-rated')).toHaveLength(1)
  expect(chain).toEqual({ ok: true })
}, 60_000)

test('a typed code signs in once, however often it is sent at the same moment', async () => {
  const { g, outside } = ground
  const email = newEmail()
  await requestSignInLink(g, { email })
  const { id } = await one<{ id: string }>(
    `select id from work where kind = 'send-sign-in-link' order by created_at desc limit 1`,
  )
  await carryOut(g, id)
  const code = /code: (\d+)/.exec((await outside.messages()).find(({ to }) => to === email)!.body)![1]!
  const { values, refusals } = await atOnce(times(8, () => consumeSignInLink(g, { email, code })))
  expect([values.length, refusals]).toEqual([1, { 'link-used': 7 }])
})
