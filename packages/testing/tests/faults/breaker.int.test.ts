import { carryOut } from '@guildhall/casework'
import { breakers } from '@guildhall/database/queries'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { openPaid } from '../../src/faults/direct.ts'
import { type Ground, layGround } from '../../src/faults/ground.ts'
import { judge } from '../../src/faults/verdict.ts'

/** No worker runs: each call is made here, one after another, so that each test says how many there were. */
let ground: Ground
beforeAll(async () => {
  ground = await layGround({ webhooks: false })
}, 60_000)
afterEach(async () => {
  await ground.outside.faults('govuk-notify')
  await ground.sql('delete from breakers')
  await ground.sql(`update work set done_at = now() where done_at is null`)
})
afterAll(() => ground?.close())

type Email = { reference: string; email: string; id: string }
async function openEmails(count: number): Promise<Email[]> {
  const emails: Email[] = []
  for (let nth = 0; nth < count; nth += 1) {
    const { reference, email } = await openPaid(ground.g, ground.outside)
    const [row] = await ground.sql<{ id: string }>(
      `select w.id from work w join cases c on c.id = w.case_id where c.reference = $1 and w.kind = 'send-message'`,
      [reference],
    )
    emails.push({ reference, email, id: row!.id })
  }
  return emails
}
const stateOf = async (id: string) =>
  (
    await ground.sql<{ attempts: number; waits: boolean; done: boolean; last_error: string | null }>(
      'select attempts, due_at > now() as waits, done_at is not null as done, last_error from work where id = $1',
      [id],
    )
  )[0]!
const due = (id: string) => ground.sql('update work set due_at = now() where id = $1', [id])
const endTimeOff = () => ground.sql(`update breakers set open_until = now() - interval '1 millisecond'`)
const fails = { failNext: 1_000, status: 500 }
const isOpen = async () => (await breakers.listOpenBreakers(ground.g.db)).map(({ system }) => system)

/** Five failures in a row, each of another case. */
async function close(emails: Email[]): Promise<void> {
  await ground.outside.faults('govuk-notify', fails)
  for (const { id } of emails.slice(0, 5)) await carryOut(ground.g, id)
}

test('after five failures in a row nobody calls the system, and what waits for it is not counted as tried', async () => {
  const emails = await openEmails(7)
  await close(emails)
  expect(await isOpen()).toEqual(['govuk-notify'])
  for (const { id } of emails.slice(0, 5)) expect(await stateOf(id)).toMatchObject({ attempts: 1, done: false })
  // It is well again, but nobody asks yet.
  await ground.outside.faults('govuk-notify')
  for (let round = 0; round < 3; round += 1)
    for (const { id } of emails.slice(5)) {
      await due(id)
      await carryOut(ground.g, id)
      expect(await stateOf(id)).toMatchObject({
        attempts: 0,
        waits: true,
        done: false,
        last_error: 'govuk-notify does not answer; it waits for that without being tried',
      })
    }
  expect((await judge(ground, emails[6]!.reference)).emails).toEqual([])
})

test('after its time off one call tries the system out; when it answers everything goes on, each email once', async () => {
  const emails = await openEmails(7)
  await close(emails)
  await endTimeOff()
  await ground.outside.faults('govuk-notify')
  for (const { id } of emails) {
    await due(id)
    await carryOut(ground.g, id)
  }
  expect(await isOpen()).toEqual([])
  for (const { reference, email, id } of emails) {
    expect(await stateOf(id)).toMatchObject({ done: true })
    expect((await judge(ground, reference)).emails).toEqual([`Your bulky waste collection is booked – REF > ${email}`])
  }
})

test('when the one that tries it out fails the way is closed for twice as long, and the others have lost no try', async () => {
  const emails = await openEmails(8)
  await close(emails)
  const until = async () => (await breakers.readBreaker(ground.g.db, 'govuk-notify'))!.openForMs!
  expect(await until()).toBeLessThanOrEqual(5_000)
  await endTimeOff()
  await Promise.all(emails.slice(5).map(({ id }) => carryOut(ground.g, id)))
  expect(await until()).toBeGreaterThan(5_000)
  expect(await until()).toBeLessThanOrEqual(10_000)
  const attempts = await Promise.all(emails.slice(5).map(async ({ id }) => (await stateOf(id)).attempts))
  expect(attempts.sort()).toEqual([0, 0, 1])
})

test('a caller that dies while it tries the system out does not keep it closed for ever', async () => {
  const [first, ...emails] = await openEmails(6)
  await close(emails)
  await endTimeOff()
  expect(await breakers.takeProbe(ground.g.db, 'govuk-notify', 30_000)).toBe(true)
  await ground.outside.faults('govuk-notify')
  await carryOut(ground.g, first!.id)
  expect(await stateOf(first!.id)).toMatchObject({ done: false, attempts: 0 })
  await ground.sql(`update breakers set probe_until = now() - interval '1 millisecond'`)
  await due(first!.id)
  await carryOut(ground.g, first!.id)
  expect(await stateOf(first!.id)).toMatchObject({ done: true })
})

test('an answer in between begins the count anew, and a refusal is an answer', async () => {
  const emails = await openEmails(10)
  for (const [nth, { id }] of emails.entries()) {
    const isAnswer = nth % 4 === 3
    await ground.outside.faults('govuk-notify', isAnswer ? (nth === 3 ? {} : { failNext: 1, status: 400 }) : fails)
    await carryOut(ground.g, id)
  }
  expect(await isOpen()).toEqual([])
})

test('one system that is left alone keeps nothing from another', async () => {
  const emails = await openEmails(5)
  await close(emails)
  const { reference } = await openPaid(ground.g, ground.outside)
  const timers = await ground.sql<{ id: string }>(
    `select w.id from work w join cases c on c.id = w.case_id where c.reference = $1 and w.kind in ('check-payment', 'fire-timer') and w.done_at is null`,
    [reference],
  )
  expect(timers.length).toBeGreaterThan(0)
  for (const { id } of timers) {
    await due(id)
    await carryOut(ground.g, id)
    expect(await stateOf(id)).toMatchObject({ done: true, attempts: 1 })
  }
})
