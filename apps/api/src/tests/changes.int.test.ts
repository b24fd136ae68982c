import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openTestApp, type TestApp } from './open-test-app.ts'
import { payOn, resident, sendApplication } from './send-application.ts'

let api: TestApp
let asha: Record<string, string>
let ben: Record<string, string>
beforeAll(async () => {
  api = await openTestApp()
  asha = await api.signIn('asha.officer@kingsmere.example', 'kingsmere-demo')
  ben = await api.signIn('ben.crew@kingsmere.example', 'kingsmere-demo')
})
afterAll(async () => {
  await api?.close()
})

type Body = Record<string, unknown>

async function sent() {
  const { reference, headers } = await sendApplication(api)
  const row = await api.guildhall.db
    .selectFrom('cases')
    .select('id')
    .where('reference', '=', reference)
    .executeTakeFirstOrThrow()
  return { reference, headers, caseId: row.id }
}

async function paid() {
  const one = await sent()
  const started = await api.call({
    method: 'POST',
    url: `/api/requests/${one.reference}/payments`,
    headers: one.headers,
  })
  await payOn((started.body as { nextUrl: string }).nextUrl)
  const attempt = await api.guildhall.db
    .selectFrom('payment_attempts as p')
    .innerJoin('obligations as o', 'o.id', 'p.obligation_id')
    .select('p.id')
    .where('o.case_id', '=', one.caseId)
    .executeTakeFirstOrThrow()
  await api.call({ method: 'POST', url: `/api/payments/${attempt.id}/settle`, headers: one.headers })
  return one
}

/** The subjects of what was sent about a case. */
async function emailsAbout(reference: string): Promise<string[]> {
  const messages = await api.guildhall.db.selectFrom('messages').select('subject').orderBy('sent_at').execute()
  return messages.map(({ subject }) => subject).filter((subject) => subject.includes(reference))
}

const bookingOf = (caseId: string) =>
  api.guildhall.db
    .selectFrom('bookings as b')
    .innerJoin('slots as s', 's.id', 'b.slot_id')
    .select(['b.status', 's.id as slot', 's.used'])
    .where('b.case_id', '=', caseId)
    .executeTakeFirstOrThrow()

const act = (headers: Record<string, string>, reference: string, what: string, payload: Body) =>
  api.call({ method: 'POST', url: `/api/desk/cases/${reference}/${what}`, headers, payload })

const read = async (reference: string, what = '') =>
  (await api.call({ url: `/api/desk/cases/${reference}${what}`, headers: ben })).body as Body

const eventsOf = async (reference: string) =>
  (await read(reference, '/events'))['events'] as {
    type: string
    text: string
    note?: string
    data: Body
    answers?: Body[]
  }[]

test('a resident withdraws before paying: the day is given back, nothing is owed, and it cannot be done twice', async () => {
  const { reference, headers, caseId } = await sent()
  const before = await bookingOf(caseId)
  const withdraw = () =>
    api.call({
      method: 'POST',
      url: `/api/requests/${reference}/withdraw`,
      headers,
      payload: { reason: `I am ${resident.fullName} and sold it` },
    })
  expect(await withdraw()).toMatchObject({ status: 200, body: { reference } })
  expect((await withdraw()).status).toBe(409)
  const view = (await api.call({ url: `/api/requests/${reference}`, headers })).body as Body
  expect(view).toMatchObject({
    status: 'withdrawn',
    canWithdraw: false,
    canPay: false,
    payment: { state: 'cancelled' },
    booking: { state: 'released' },
  })
  expect(view['promisedFor']).toBeUndefined()
  const after = await bookingOf(caseId)
  expect(after.used).toBe(before.used - 1)
  const line = (await eventsOf(reference)).find(({ type }) => type === 'case-withdrawn')
  expect(line).toMatchObject({ data: { hasNote: true }, note: `I am ${resident.fullName} and sold it` })
  const ledger = await api.guildhall.db.selectFrom('events').select('data').where('case_id', '=', caseId).execute()
  expect(JSON.stringify(ledger)).not.toContain(resident.fullName)
  await api.doDueWork()
  expect(await read(reference)).toMatchObject({ status: 'withdrawn' })
  expect(await emailsAbout(reference)).toEqual([`You have withdrawn your collection – ${reference}`])
})

test('nobody else can withdraw a request', async () => {
  const { reference } = await sent()
  const stranger = await api.call({
    method: 'POST',
    url: `/api/requests/${reference}/withdraw`,
    headers: { 'x-access-token': 'made-up' },
    payload: {},
  })
  expect(stranger.status).toBe(404)
})

test('staff cancel a paid case with a reason: what it would do is said before, and the money waits for somebody once', async () => {
  const { reference, caseId } = await paid()
  const { cancel } = (await read(reference, '/choices')) as { cancel: { consequences: string[] } }
  expect(cancel.consequences.join(' ')).toMatch(/closed.*given back.*£40 was paid/)
  expect(await act(ben, reference, 'cancel', { reason: ' ' })).toMatchObject({
    status: 422,
    body: { error: { problems: [{ at: 'reason' }] } },
  })
  expect((await act(ben, reference, 'cancel', { reason: 'The road is closed' })).status).toBe(200)
  expect(await read(reference)).toMatchObject({ status: 'cancelled', booking: { state: 'released' } })
  const types = (await eventsOf(reference)).map(({ type }) => type)
  expect(types).toEqual(expect.arrayContaining(['case-cancelled', 'task-closed', 'slot-released', 'refund-owed']))
  await api.doDueWork()
  const work = await api.guildhall.db
    .selectFrom('work')
    .select(['dead_at'])
    .where('case_id', '=', caseId)
    .where('kind', '=', 'return-money')
    .execute()
  expect(work).toEqual([{ dead_at: expect.any(Date) }])
  expect(cancel.consequences).toContain('The resident is sent “Request cancelled”.')
  expect(await emailsAbout(reference)).toContain(`We have cancelled your collection – ${reference}`)
})

test('a cancelled case is reopened at a step where it waited; closed tasks stay closed', async () => {
  const { reference } = await paid()
  await act(ben, reference, 'cancel', { reason: 'A mistake' })
  const { reopen } = (await read(reference, '/choices')) as { reopen: { places: Body[] } }
  expect(reopen.places).toEqual([{ id: 'collect', title: 'Collect the items' }])
  expect((await act(ben, reference, 'reopen', { to: 'pay', reason: 'Back' })).status).toBe(409)
  expect((await act(ben, reference, 'reopen', { to: 'collect', reason: 'Back' })).status).toBe(200)
  const view = (await read(reference)) as { status: string; tasks: { status: string }[]; endedAt?: string }
  expect(view).toMatchObject({ status: 'in-progress' })
  expect(view.endedAt).toBeUndefined()
  expect(view.tasks.map(({ status }) => status).sort()).toEqual(['done', 'open'])
})

test('a lead skips a step with the outcome it would have had, and sends a case back; others may not', async () => {
  const { reference } = await paid()
  const skip = { step: 'collect', occurrence: 1, outcome: 'collected', reason: 'Done by the neighbour' }
  expect((await act(ben, reference, 'skip', skip)).status).toBe(403)
  expect((await act(asha, reference, 'skip', { ...skip, outcome: 'lost' })).status).toBe(409)
  expect((await act(asha, reference, 'skip', skip)).status).toBe(200)
  expect(await read(reference)).toMatchObject({ status: 'completed' })
  await act(asha, reference, 'reopen', { to: 'collect', reason: 'Not so' })
  const back = { step: 'collect', occurrence: 2, to: 'pay', reason: 'Pay again' }
  expect((await act(asha, reference, 'go-back', back)).status).toBe(409)
  expect((await act(ben, reference, 'go-back', back)).status).toBe(403)
})

test('a payment under way is neither skipped nor left, and the reason is said', async () => {
  const { reference } = await sent()
  const { waiting } = (await read(reference, '/choices')) as { waiting: Body[] }
  expect(waiting).toMatchObject([{ step: 'pay', back: [], outcomes: [], fixed: expect.stringMatching(/payment/) }])
  const skip = { step: 'pay', occurrence: 1, outcome: 'paid', reason: 'Paid in cash' }
  expect((await act(asha, reference, 'skip', skip)).status).toBe(409)
})

test('before a correction its officer reads the answers with their form, and what it would do, and nothing is changed by looking', async () => {
  const { reference } = await sent()
  const known = await read(reference, '/answers')
  expect(known).toMatchObject({
    form: { format: 'guildhall.form/1' },
    answers: { email: resident.email, items: [{ item: 'sofa', quantity: 1 }] },
    questions: expect.arrayContaining([
      expect.objectContaining({ name: 'slot', isCorrectable: false }),
      expect.objectContaining({ name: 'email', lines: [resident.email], isCorrectable: true, isHidden: false }),
    ]),
  })
  const dee = await api.signIn('dee.designer@kingsmere.example', 'kingsmere-demo')
  expect((await api.call({ url: `/api/desk/cases/${reference}/answers`, headers: dee })).status).toBe(403)
  const plan = (answers: Body) => act(ben, reference, 'answers/plan', { answers })
  expect((await plan({ email: 'not an address' })).status).toBe(422)
  expect((await plan({ email: resident.email })).status).toBe(409)
  const said = await plan({ email: 'jane@work.example', items: [{ item: 'sofa', quantity: 4 }] })
  expect(said).toMatchObject({
    status: 200,
    body: {
      changes: [{ before: [resident.email], after: ['jane@work.example'] }, { before: [expect.any(String)] }],
      consequences: expect.arrayContaining([
        'Messages to the resident go to jane@work.example from now on.',
        expect.stringContaining('with these answers it would be £62, not £40'),
      ]),
    },
  })
  expect(await read(reference, '/answers')).toEqual(known)
})

test('answers are corrected: judged as a submission, kept before and after, and a fee that would differ is said', async () => {
  const { reference, caseId } = await paid()
  const correct = (answers: Body) => act(ben, reference, 'answers', { answers, reason: 'She called' })
  expect(await correct({ email: 'not an address' })).toMatchObject({
    status: 422,
    body: { error: { problems: [{ at: 'email' }] } },
  })
  expect((await correct({ slot: { bookingId: 'x' } })).status).toBe(422)
  expect((await correct({ place: resident.place })).status).toBe(409)
  const done = await correct({ email: 'jane@work.example', items: [{ item: 'sofa', quantity: 4 }] })
  expect(done).toMatchObject({ status: 200, body: { questions: ['email', 'items'], notes: [expect.any(String)] } })
  expect(await read(reference)).toMatchObject({
    applicant: { email: 'jane@work.example' },
    payment: { state: 'paid', amount: 4000 },
  })
  const row = await api.guildhall.db
    .selectFrom('cases')
    .select('applicant_email')
    .where('id', '=', caseId)
    .executeTakeFirst()
  expect(row?.applicant_email).toBe('jane@work.example')
  const line = (await eventsOf(reference)).find(({ type }) => type === 'answers-corrected')!
  expect(line.data).toEqual({ questions: ['email', 'items'], hasNote: true })
  expect(line.note).toMatch(/^She called\n.*£/)
  expect(line.answers).toMatchObject([
    { label: expect.any(String), before: [resident.email], after: ['jane@work.example'] },
    { before: [expect.stringMatching(/sofa/i)], after: [expect.stringMatching(/4/)] },
  ])
})
