import { cancelCase, carryOut, completeTask, readCase, reopenCase, type Session } from '@guildhall/casework'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import pg from 'pg'
import { addVersion, openOn } from '../../src/faults/course/open-on.ts'
import { sessionOf } from '../../src/faults/direct.ts'
import { type Ground, layGround } from '../../src/faults/ground.ts'
import { endLeases, endWaits } from '../../src/faults/hurry.ts'
import { plugIn } from '../../src/faults/plug.ts'

let ground: Ground
let officer: Session
let pool: pg.Pool

const answers = {
  address: { var: 'answers.address' },
  bin: 'recycling',
  outInTime: true,
  fullName: { var: 'answers.fullName' },
  email: { var: 'answers.email' },
}
const steps = (config: object) => ({
  request: { kind: 'form', title: 'Request', config: { form: 'request', by: 'resident' }, next: 'start' },
  start: {
    kind: 'sub-service',
    title: 'Empty the bin',
    config: { service: 'missed-bin', wait: true, answers, ...config },
    branches: [{ when: { '==': [{ var: 'outcome' }, 'completed'] }, next: 'done' }, { next: 'refused' }],
  },
  done: { kind: 'end', title: 'Done', config: { outcome: 'completed' } },
  refused: { kind: 'end', title: 'Refused', config: { outcome: 'refused' } },
})

beforeAll(async () => {
  ground = await layGround({ webhooks: false })
  pool = new pg.Pool({ connectionString: ground.databaseUrl, max: 3 })
  officer = await sessionOf(ground.g, 'asha.officer@kingsmere.example')
  await addVersion(ground, 3_001, steps({}))
  await addVersion(ground, 3_002, steps({ service: 'gone' }))
  await addVersion(ground, 3_003, steps({ answers: { ...answers, bin: 'blue', fullName: { var: 'answers.nothing' } } }))
  await addVersion(ground, 3_004, steps({ whenLeft: 'leave' }))
}, 60_000)
afterAll(async () => {
  await pool?.end()
  await ground?.close()
})

type Sub = { id: string; reference: string; status: string; outcome: string | null; [column: string]: unknown }

const subsOf = (reference: string) =>
  ground.sql<Sub>(
    `select s.* from cases s join cases c on c.id = s.parent_case_id where c.reference = $1 order by s.opened_at`,
    [reference],
  )

async function work(reference: string, kind: string) {
  const [row] = await ground.sql<{ id: string; done: boolean }>(
    `select w.id, w.done_at is not null as done from work w join cases c on c.id = w.case_id where c.reference = $1 and w.kind = $2
     order by w.created_at desc limit 1`,
    [reference, kind],
  )
  return row!
}
const carry = async (reference: string, kind: string) => carryOut(ground.g, (await work(reference, kind)).id)

async function stateOf(reference: string) {
  const [row] = await ground.sql<{
    status: string
    outcome: string | null
    step: { outcome?: string; result?: object }
  }>(`select status, outcome, state->'steps'->'start' as step from cases where reference = $1`, [reference])
  return row!
}

async function started(version: number) {
  const parent = await openOn(ground, version)
  await carry(parent.reference, 'start-sub-case')
  const [sub] = await subsOf(parent.reference)
  return { ...parent, sub: sub! }
}

async function finish(subId: string, outcome = 'collected') {
  const [task] = await ground.sql<{ id: string }>(`select id from tasks where case_id = $1 and status = 'open'`, [
    subId,
  ])
  await completeTask(ground.g, { session: officer, taskId: task!.id, outcome, note: 'A note' })
}

const lines = (reference: string, type: string) =>
  ground.sql<{ data: Record<string, unknown>; actor: { kind: string } | null }>(
    `select e.data, e.actor from events e join cases c on c.id = e.case_id where c.reference = $1 and e.type = $2`,
    [reference, type],
  )

test('the case is opened for the same person on the same channel by the system, and knows where it comes from', async () => {
  const { reference, sub } = await started(3_001)
  const [parent] = await ground.sql<Sub>('select * from cases where reference = $1', [reference])
  for (const column of ['person_id', 'access_hash', 'applicant_name', 'applicant_email', 'channel'])
    expect([column, sub[column]]).toEqual([column, parent![column]])
  expect(sub).toMatchObject({ slug: 'missed-bin', parent_step: 'start', parent_occurrence: 1, generation: 1 })
  const [line] = await lines(sub.reference, 'case-started')
  expect(line).toMatchObject({ actor: { kind: 'system' }, data: { partOf: reference } })
  expect((await lines(reference, 'sub-case-started'))[0]!.data['reference']).toBe(sub.reference)
})

test('it is for whom the resident acted for', async () => {
  const parent = await openOn(ground, 3_001)
  const actingFor = { kind: 'organisation', name: 'Mere Rovers FC', role: 'Treasurer' }
  await ground.sql('update cases set acting_for = $1 where reference = $2', [
    JSON.stringify(actingFor),
    parent.reference,
  ])
  await carry(parent.reference, 'start-sub-case')
  expect((await subsOf(parent.reference))[0]?.['acting_for']).toEqual(actingFor)
})

test('the page of either case names the other, by its service', async () => {
  const { reference, sub } = await started(3_001)
  const parent = await readCase(ground.g, { session: officer, reference })
  const child = await readCase(ground.g, { session: officer, reference: sub.reference })
  expect(parent.related).toEqual({ started: [{ reference: sub.reference, serviceName: child.serviceName }] })
  expect(child.related).toEqual({ partOf: { reference, serviceName: parent.serviceName }, started: [] })
})

test('how it ended is told once; reopened and ended otherwise it tells nothing more', async () => {
  const { reference, sub } = await started(3_001)
  await finish(sub.id)
  expect(await stateOf(reference)).toMatchObject({ status: 'open' })
  await carry(reference, 'tell-parent')
  const end = {
    status: 'ended',
    outcome: 'completed',
    step: { outcome: 'completed', result: { reference: sub.reference } },
  }
  expect(await stateOf(reference)).toMatchObject(end)
  const again = { session: officer, reference: sub.reference, reason: 'It was the wrong bin' }
  await reopenCase(ground.g, { ...again, to: 'collect' })
  await finish(sub.id, 'not-out')
  expect((await subsOf(reference))[0]).toMatchObject({ status: 'ended', outcome: 'refused' })
  const told = await ground.sql(
    `select w.id from work w join cases c on c.id = w.case_id where c.reference = $1 and w.kind = 'tell-parent'`,
    [reference],
  )
  expect(told).toHaveLength(1)
  expect(await stateOf(reference)).toMatchObject(end)
  expect(await lines(reference, 'sub-case-ended')).toHaveLength(1)
})

test.each([
  ['a service that is not published', 3_002, { reason: 'not-published' }],
  ['answers that its form does not take', 3_003, { reason: 'answers-not-taken', questions: ['bin', 'fullName'] }],
])('%s: no case is opened, and the step goes on as not started', async (_what, version, data) => {
  const { reference, sub } = await started(version)
  expect(sub).toBeUndefined()
  expect(await stateOf(reference)).toMatchObject({
    status: 'ended',
    outcome: 'refused',
    step: { outcome: 'not-started' },
  })
  expect((await lines(reference, 'sub-case-refused'))[0]!.data).toMatchObject(data)
})

test('services that start one another come to an end after five generations', async () => {
  const { reference } = await openOn(ground, 3_001)
  await ground.sql('update cases set generation = 5 where reference = $1', [reference])
  await carry(reference, 'start-sub-case')
  expect(await subsOf(reference)).toEqual([])
  expect((await stateOf(reference)).step.result).toEqual({ reason: 'too-deep' })
})

test.each([
  ['cancelled with it', 3_001, { status: 'ended', outcome: 'cancelled' }],
  ['left, where the step says so', 3_004, { status: 'open', outcome: null }],
])('a case whose parent is cancelled is %s', async (_what, version, expected) => {
  const { reference, sub } = await started(version)
  await cancelCase(ground.g, { session: officer, reference, reason: 'Not needed' })
  const cancels = await work(reference, 'cancel-sub-case')
  if (cancels) await carryOut(ground.g, cancels.id)
  expect((await subsOf(reference))[0]).toMatchObject({ id: sub.id, ...expected })
  if (!cancels) return
  expect((await lines(sub.reference, 'case-cancelled'))[0]).toMatchObject({ actor: { kind: 'system' } })
  await carry(reference, 'tell-parent')
  expect(await lines(reference, 'sub-case-ended')).toEqual([])
})

test('a parent that ends before its worker came opens no case', async () => {
  const { reference } = await openOn(ground, 3_001)
  const { id } = await work(reference, 'start-sub-case')
  await cancelCase(ground.g, { session: officer, reference, reason: 'Not needed' })
  await carryOut(ground.g, id)
  await carry(reference, 'cancel-sub-case')
  expect(await subsOf(reference)).toEqual([])
})

test.each([
  'after-claim',
  'before-open-case',
  'after-open-case',
  'before-move-case',
  'after-move-case',
  'before-sub-case',
] as const)('a worker killed %s leaves one case or none, and the next one makes it one', async (point) => {
  const { reference } = await openOn(ground, 3_001)
  const { id } = await work(reference, 'start-sub-case')
  const process = plugIn(ground.g, pool, [{ point, nth: 1 }])
  await carryOut(process.g, id).catch(() => undefined)
  expect(process.isDead()).toBe(true)
  expect(await lines(reference, 'sub-case-started')).toHaveLength((await subsOf(reference)).length)
  await endLeases(ground)
  await endWaits(ground)
  await carryOut(ground.g, id)
  expect(await subsOf(reference)).toHaveLength(1)
  expect(await lines(reference, 'sub-case-started')).toHaveLength(1)
})

test('two workers at the same start open one case between them', async () => {
  const { reference } = await openOn(ground, 3_001)
  const { id } = await work(reference, 'start-sub-case')
  await Promise.all([carryOut(ground.g, id), carryOut(ground.g, id), carryOut(plugIn(ground.g, pool).g, id)])
  expect(await subsOf(reference)).toHaveLength(1)
})
