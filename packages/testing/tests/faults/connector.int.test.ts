import { carryOut, finishWork, readRepair, retryWork, type Session, saveConnection } from '@guildhall/casework'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { addVersion, openOn } from '../../src/faults/course/open-on.ts'
import { sessionOf } from '../../src/faults/direct.ts'
import { type Ground, layGround } from '../../src/faults/ground.ts'
import { endWaits } from '../../src/faults/hurry.ts'

let ground: Ground
let operator: Session

const steps = (operation: string, kind: string) => ({
  request: { kind: 'form', title: 'Request', config: { form: 'request', by: 'resident' }, next: 'call' },
  call: {
    kind: 'connector',
    title: 'Register it',
    config: { connector: 'back-office', operation, input: { kind, place: { var: 'answers.place' } } },
    branches: [{ when: { '==': [{ var: 'outcome' }, 'ok'] }, next: 'done' }, { next: 'refused' }],
  },
  done: { kind: 'end', title: 'Done', config: { outcome: 'completed' } },
  refused: { kind: 'end', title: 'Refused', config: { outcome: 'refused' } },
})

beforeAll(async () => {
  ground = await layGround({ webhooks: false })
  operator = await sessionOf(ground.g, 'asha.officer@kingsmere.example')
  const input = { type: 'object', required: ['kind'], properties: { caseReference: {}, kind: {}, place: {} } }
  const operation = {
    title: 'Create',
    method: 'POST',
    path: '/records',
    effectClass: 'keyed',
    input,
    output: { number: '/record/number' },
  }
  await saveConnection(ground.g.db, {
    format: 'guildhall.connection/1',
    id: 'back-office',
    name: 'Tested register',
    baseUrl: `${ground.outside.url}/back-office`,
    privateNetwork: true,
    auth: { header: 'x-api-key' },
    operations: {
      keyed: operation,
      found: { ...operation, path: '/unkeyed-records', effectClass: 'lookup', lookup: '/records/by-key/{key}' },
      unsafe: { ...operation, path: '/unkeyed-records', effectClass: 'unsafe' },
    },
  })
  await addVersion(ground, 2_001, steps('keyed', 'pavement'))
  await addVersion(ground, 2_002, steps('keyed', 'refused'))
  await addVersion(ground, 2_003, steps('found', 'pavement'))
  await addVersion(ground, 2_004, steps('unsafe', 'pavement'))
  await addVersion(ground, 2_005, steps('gone', 'pavement'))
}, 60_000)
afterAll(async () => {
  await ground?.close()
})
afterEach(() => ground.outside.faults('back-office'))

type Work = { id: string; attempts: number; dead: boolean; done: boolean; last_error: string | null }

async function callOf(reference: string): Promise<Work> {
  const [row] = await ground.sql<Work>(
    `select w.id, attempts, dead_at is not null as dead, w.done_at is not null as done, last_error from work w
     join cases c on c.id = w.case_id where c.reference = $1 and w.kind = 'call-connector'`,
    [reference],
  )
  return row!
}
async function endOf(reference: string) {
  const [row] = await ground.sql<{ status: string; outcome: string; call: { outcome?: string; result?: object } }>(
    `select status, outcome, state->'steps'->'call' as call from cases where reference = $1`,
    [reference],
  )
  return { ...row!, call: { outcome: row!.call.outcome, result: row!.call.result } }
}
const acted = async (id: string) => (await ground.outside.registered())[id] ?? 0

test('the answer of a system is the result of the step', async () => {
  const { reference } = await openOn(ground, 2_001)
  const { id } = await callOf(reference)
  await carryOut(ground.g, id)
  const number = expect.stringMatching(/^R\d+$/)
  expect(await endOf(reference)).toEqual({
    status: 'ended',
    outcome: 'completed',
    call: { outcome: 'ok', result: { number } },
  })
  expect(await acted(id)).toBe(1)
})

test('a refusal is an outcome with the code of the system', async () => {
  const { reference } = await openOn(ground, 2_002)
  await carryOut(ground.g, (await callOf(reference)).id)
  expect(await endOf(reference)).toMatchObject({
    outcome: 'refused',
    call: { outcome: 'failed', result: { reason: 'NOT_ELIGIBLE' } },
  })
})

test.each([
  ['knows our key', 2_001],
  ['can be asked what it did', 2_003],
])('a system that %s and fails, then loses its answer, has acted once when the case goes on', async (_how, version) => {
  const { reference } = await openOn(ground, version)
  const { id } = await callOf(reference)
  await ground.outside.faults('back-office', { failNext: 1 })
  await carryOut(ground.g, id)
  expect(await callOf(reference)).toMatchObject({ attempts: 1, done: false, dead: false })
  await ground.outside.faults('back-office', { dropReplyAfterActing: 1 })
  await endWaits(ground)
  await carryOut(ground.g, id)
  expect(await callOf(reference)).toMatchObject({ attempts: 2, done: false, dead: false })
  await endWaits(ground)
  await carryOut(ground.g, id)
  expect(await endOf(reference)).toMatchObject({ status: 'ended', call: { outcome: 'ok' } })
  expect(await acted(id)).toBe(1)
})

test('an unsafe operation that lost its answer is never tried again by itself; a person says how it ended', async () => {
  const { reference } = await openOn(ground, 2_004)
  const { id } = await callOf(reference)
  await ground.outside.faults('back-office', { dropReplyAfterActing: 1 })
  await carryOut(ground.g, id)
  expect(await callOf(reference)).toMatchObject({ dead: true, last_error: expect.stringContaining('may have acted') })
  expect(await acted(id)).toBe(1)
  await finishWork(ground.g, { session: operator, workId: id, reason: 'It is in the register', outcome: 'ok' })
  expect(await endOf(reference)).toMatchObject({ outcome: 'completed', call: { outcome: 'ok', result: {} } })
  expect(await acted(id)).toBe(1)
})

test('an unsafe operation whose worker died in it is not begun a second time, unless a person has it tried again', async () => {
  const { reference } = await openOn(ground, 2_004)
  const { id } = await callOf(reference)
  await ground.sql(`update work set payload = payload || '{"begun": true}' where id = $1`, [id])
  await carryOut(ground.g, id)
  expect(await callOf(reference)).toMatchObject({ dead: true, last_error: expect.stringContaining('called before') })
  expect(await acted(id)).toBe(0)
  await retryWork(ground.g, { session: operator, workId: id, reason: 'It is not in the register' })
  await carryOut(ground.g, id)
  expect(await endOf(reference)).toMatchObject({ call: { outcome: 'ok' } })
  expect(await acted(id)).toBe(1)
})

test('an unsafe operation that could not have begun is tried again', async () => {
  const { reference } = await openOn(ground, 2_004)
  const { id } = await callOf(reference)
  await ground.outside.faults('back-office', { failNext: 1, status: 429 })
  await carryOut(ground.g, id)
  expect(await callOf(reference)).toMatchObject({ dead: false, done: false })
  await endWaits(ground)
  await carryOut(ground.g, id)
  expect(await endOf(reference)).toMatchObject({ call: { outcome: 'ok' } })
  expect(await acted(id)).toBe(1)
})

test.each([
  ['keyed', 2_001, 'however often it is asked, it acts once'],
  ['lookup', 2_003, 'asked first'],
  ['unsafe', 2_004, 'may have been done already'],
  ['unsafe', 2_005, 'may have been done already'],
])(
  'whoever repairs a call is told what trying again means for that very operation: %s',
  async (effect, version, means) => {
    const { reference } = await openOn(ground, version)
    const { id } = await callOf(reference)
    await ground.sql('update work set dead_at = now() where id = $1', [id])
    const view = await readRepair(ground.g, { session: operator, workId: id })
    expect(view).toMatchObject({ effect, system: 'Tested register', retry: { means: expect.stringContaining(means) } })
  },
)

test('an operation that the connection does not have waits for repair', async () => {
  const { reference } = await openOn(ground, 2_005)
  await carryOut(ground.g, (await callOf(reference)).id)
  expect(await callOf(reference)).toMatchObject({
    dead: true,
    last_error: expect.stringContaining('no operation "gone"'),
  })
})
