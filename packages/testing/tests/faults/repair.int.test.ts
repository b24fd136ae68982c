import {
  carryOut,
  finishWork,
  giveUpWork,
  listEvents,
  listRepairs,
  readRepair,
  requestSignInLink,
  retryAllWork,
  retryWork,
  type Session,
} from '@guildhall/casework'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { beginToPay, openPaid, openUnpaid, sessionOf } from '../../src/faults/direct.ts'
import { type Ground, layGround } from '../../src/faults/ground.ts'
import { makeDue } from '../../src/faults/hurry.ts'
import { judge } from '../../src/faults/verdict.ts'

/** No worker runs: each try is made here, so that each test says how many there were. */
let ground: Ground
let session: Session
beforeAll(async () => {
  ground = await layGround({ webhooks: false })
  session = await sessionOf(ground.g, 'asha.officer@kingsmere.example')
}, 60_000)
afterAll(() => ground?.close())

const reason = 'The provider says that it is well again'
const workOf = async (reference: string, kind: string): Promise<string> => {
  const [row] = await ground.sql<{ id: string }>(
    `select w.id from work w join cases c on c.id = w.case_id where c.reference = $1 and w.kind = $2 and w.done_at is null`,
    [reference, kind],
  )
  return row!.id
}
/** As if it had been tried in vain to the end. */
const stop = (id: string) =>
  ground.sql(
    `update work set dead_at = now(), attempts = 12, last_error = 'ConnectorError: It is away' where id = $1`,
    [id],
  )
const typesOf = async (reference: string): Promise<string[]> => {
  const { events, chain } = await listEvents(ground.g, { session, reference })
  expect(chain.ok).toBe(true)
  return events.map(({ type }) => type)
}
const statusOf = async (reference: string) =>
  (
    await ground.sql<{ status: string; outcome: string | null }>(
      'select status, outcome from cases where reference = $1',
      [reference],
    )
  )[0]!
const stoppedIds = async () => (await listRepairs(ground.g, { session })).repairs.map(({ id }) => id)

test('an email that is refused for good is in the list in plain words, without a word about a person, and in the ledger', async () => {
  const { reference, email } = await openPaid(ground.g, ground.outside)
  const id = await workOf(reference, 'send-message')
  await ground.outside.faults('govuk-notify', { failNext: 1, status: 400 })
  await carryOut(ground.g, id)
  const { repairs, kinds, connectors, services } = await listRepairs(ground.g, { session, kind: 'send-message' })
  expect(repairs[0]).toMatchObject({
    id,
    reference,
    title: 'Send an email',
    serviceName: 'Bulky waste collection',
    system: 'GOV.UK Notify',
    attempts: 1,
    reason: expect.stringMatching(/^GOV\.UK Notify refused the call \(400/),
  })
  expect(JSON.stringify(repairs)).not.toMatch(new RegExp(`${email}|Quillfeather|Bridge Street`))
  expect(kinds).toContainEqual({ id: 'send-message', title: 'Send an email', count: 1 })
  expect(connectors).toContainEqual({ id: 'govuk-notify', title: 'GOV.UK Notify', count: 1 })
  expect(services).toContainEqual({ id: 'bulky-waste', title: 'Bulky waste collection', count: 1 })
  expect(await typesOf(reference)).toContain('repair-needed')
  const view = await readRepair(ground.g, { session, workId: id })
  expect(view).toMatchObject({ state: 'stopped', effect: 'lookup', retry: { allowed: true }, actions: [] })
  expect(view.subject).toBe('Confirmation')

  await retryWork(ground.g, { session, workId: id, reason })
  expect(await stoppedIds()).not.toContain(id)
  await carryOut(ground.g, id)
  expect((await judge(ground, reference)).emails).toEqual([`Your bulky waste collection is booked – REF > ${email}`])
  expect((await typesOf(reference)).slice(-3)).toEqual(['repair-needed', 'repair-retried', 'message-sent'])
  const after = await readRepair(ground.g, { session, workId: id })
  expect(after).toMatchObject({ state: 'ended', actions: [{ action: 'retried', reason, by: 'Asha Patel' }] })
})

test('an email that had gone out after all is not sent twice when it is tried again', async () => {
  const { reference, email } = await openPaid(ground.g, ground.outside)
  const id = await workOf(reference, 'send-message')
  await ground.outside.faults('govuk-notify', { dropReplyAfterActing: 1 })
  await carryOut(ground.g, id)
  await ground.sql('update work set attempts = 11, due_at = now() where id = $1', [id])
  await ground.outside.faults('govuk-notify', { failNext: 1, status: 503 })
  await carryOut(ground.g, id)
  expect(await stoppedIds()).toContain(id)
  await ground.outside.faults('govuk-notify')
  await retryWork(ground.g, { session, workId: id, reason })
  await carryOut(ground.g, id)
  expect((await judge(ground, reference)).emails).toEqual([`Your bulky waste collection is booked – REF > ${email}`])
})

test('done by hand tells the process what it waits for: the moment that came, then that no money did', async () => {
  const { reference } = await openUnpaid(ground.g)
  const timer = await workOf(reference, 'fire-timer')
  await stop(timer)
  await finishWork(ground.g, { session, workId: timer, reason })
  const cancel = await workOf(reference, 'cancel-payment')
  expect(await statusOf(reference)).toEqual({ status: 'open', outcome: null })
  await stop(cancel)
  await finishWork(ground.g, { session, workId: cancel, reason })
  expect((await statusOf(reference)).status).toBe('ended')
  expect(await judge(ground, reference)).toMatchObject({ obligations: ['cancelled'], bookings: ['released'] })
  const types = await typesOf(reference)
  expect(types.filter((type) => type === 'repair-done')).toHaveLength(2)
  expect(types).toEqual(expect.arrayContaining(['timer-fired', 'payment-abandoned']))
})

test('a payment that was looked up by hand goes into the case as it was found, once, and not without saying how', async () => {
  const unpaid = await openUnpaid(ground.g)
  await beginToPay(ground.g, unpaid)
  const { reference } = unpaid
  const id = await workOf(reference, 'check-payment')
  await stop(id)
  for (const outcome of [undefined, 'perhaps'])
    await expect(finishWork(ground.g, { session, workId: id, reason, outcome })).rejects.toMatchObject({
      problems: [{ at: 'outcome', message: 'Select how it ended' }],
    })
  await finishWork(ground.g, { session, workId: id, reason, outcome: 'paid' })
  await expect(finishWork(ground.g, { session, workId: id, reason, outcome: 'not-paid' })).rejects.toMatchObject({
    code: 'already-done',
  })
  expect(await judge(ground, reference)).toMatchObject({ obligations: ['paid'], bookings: ['confirmed'] })
  const types = await typesOf(reference)
  expect(types.filter((type) => type === 'payment-received')).toHaveLength(1)
  expect(types.at(-1)).toBe('repair-done')
})

test('what is given up is not done, leaves the list, and says so in the ledger', async () => {
  const { reference } = await openPaid(ground.g, ground.outside)
  const id = await workOf(reference, 'send-message')
  await stop(id)
  await giveUpWork(ground.g, { session, workId: id, reason: 'The resident was called' })
  await carryOut(ground.g, id)
  expect((await judge(ground, reference)).emails).toEqual([])
  expect(await stoppedIds()).not.toContain(id)
  expect((await typesOf(reference)).at(-1)).toBe('repair-given-up')
  await expect(retryWork(ground.g, { session, workId: id, reason })).rejects.toMatchObject({ code: 'already-done' })
})

test('what only a person can do cannot be tried again', async () => {
  const { reference } = await openPaid(ground.g, ground.outside)
  const [row] = await ground.sql<{ id: string }>(
    `insert into work (id, kind, case_id, key) select gen_random_uuid(), 'return-money', id, 'late:x' from cases where reference = $1 returning id`,
    [reference],
  )
  await carryOut(ground.g, row!.id)
  const given = { session, workId: row!.id, reason }
  expect((await readRepair(ground.g, given)).retry).toEqual({ allowed: false, means: 'Only a person can do this.' })
  await expect(retryWork(ground.g, given)).rejects.toMatchObject({ code: 'not-allowed' })
  await finishWork(ground.g, given)
  expect((await typesOf(reference)).slice(-2)).toEqual(['repair-needed', 'repair-done'])
})

test('a stopped timer that the case no longer waits for leaves the list by itself', async () => {
  const unpaid = await openUnpaid(ground.g)
  const timer = await workOf(unpaid.reference, 'fire-timer')
  await stop(timer)
  expect(await stoppedIds()).toContain(timer)
  await ground.outside.confirm(await ground.outside.typeCard(await beginToPay(ground.g, unpaid)))
  await makeDue(ground, unpaid.reference, 'payment:%')
  await carryOut(ground.g, await workOf(unpaid.reference, 'check-payment'))
  expect(await stoppedIds()).not.toContain(timer)
})

test('work of no case is repaired like any other', async () => {
  await requestSignInLink(ground.g, { email: 'somebody@home.example' })
  const [row] = await ground.sql<{ id: string }>(`select id from work where kind = 'send-sign-in-link'`)
  await ground.outside.faults('govuk-notify', { failNext: 1, status: 403 })
  await carryOut(ground.g, row!.id)
  const { repairs } = await listRepairs(ground.g, { session, kind: 'send-sign-in-link' })
  expect(repairs).toHaveLength(1)
  expect(JSON.stringify(repairs)).not.toContain('home.example')
  expect(JSON.stringify(await readRepair(ground.g, { session, workId: row!.id }))).not.toContain('home.example')
  await retryWork(ground.g, { session, workId: row!.id, reason })
  await carryOut(ground.g, row!.id)
  expect((await ground.outside.messages()).some(({ to }) => to === 'somebody@home.example')).toBe(true)
})

test('of two colleagues who repair the same thing at once one does, and the other is told', async () => {
  const { reference } = await openPaid(ground.g, ground.outside)
  const id = await workOf(reference, 'send-message')
  await stop(id)
  const given = { session, workId: id, reason }
  const ends = await Promise.allSettled([
    retryWork(ground.g, given),
    giveUpWork(ground.g, given),
    finishWork(ground.g, given),
    retryWork(ground.g, given),
  ])
  const refused = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason.code] : []))
  expect(refused).toEqual(['already-done', 'already-done', 'already-done'])
  expect((await typesOf(reference)).filter((type) => type.startsWith('repair-'))).toHaveLength(1)
  expect(await ground.sql('select 1 from repairs where work_id = $1', [id])).toHaveLength(1)
})

test('all that has stopped of one kind, and of one service, is tried again at once, each with its line in its ledger', async () => {
  const before = await stoppedIds()
  const stopped: { id: string; reference: string }[] = []
  for (let nth = 0; nth < 3; nth += 1) {
    const { reference } = await openPaid(ground.g, ground.outside)
    const id = await workOf(reference, 'send-message')
    await stop(id)
    stopped.push({ id, reference })
  }
  const timerOf = await openUnpaid(ground.g)
  const timer = await workOf(timerOf.reference, 'fire-timer')
  await stop(timer)
  const given = { session, reason, kind: 'send-message' }
  const none = { retried: 0, left: 0 }
  expect(await retryAllWork(ground.g, { ...given, service: 'missed-bin' })).toEqual(none)
  expect(await retryAllWork(ground.g, { ...given, connector: 'govuk-pay' })).toEqual(none)
  expect(await retryAllWork(ground.g, { ...given, connector: 'govuk-notify' })).toEqual({ retried: 3, left: 0 })
  for (const { reference } of stopped) expect((await typesOf(reference)).at(-1)).toBe('repair-retried')
  expect(await stoppedIds()).toEqual([timer, ...before])
})

test('nobody repairs without the role of an operator, or without a reason', async () => {
  const ben = await sessionOf(ground.g, 'ben.crew@kingsmere.example')
  const [workId] = await stoppedIds()
  const given = { session: ben, workId: workId!, reason }
  const refused = { code: 'not-allowed' }
  await expect(listRepairs(ground.g, given)).rejects.toMatchObject(refused)
  await expect(readRepair(ground.g, given)).rejects.toMatchObject(refused)
  for (const act of [retryWork, finishWork, giveUpWork]) {
    await expect(act(ground.g, given)).rejects.toMatchObject(refused)
    await expect(act(ground.g, { ...given, session, reason: '  ' })).rejects.toMatchObject({
      problems: [{ at: 'reason', message: 'Enter a reason' }],
    })
  }
  await expect(retryAllWork(ground.g, { ...given, kind: 'send-message' })).rejects.toMatchObject(refused)
})
