import { randomUUID } from 'node:crypto'
import type { ConnectionOperation } from '@guildhall/schemas'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ConnectorError } from '../connector-error.ts'
import { type ContractTarget, contractTarget } from '../fakes/contract-target.ts'
import { demoKeys } from '../fakes/demo-keys.ts'
import { misfits } from '../fakes/fits-shape.ts'
import { createRest, type RestClient, type RestSettings } from './connector.ts'

let target: ContractTarget
let client: RestClient
const now = () => new Date()
const open = (more: Partial<RestSettings> = {}) =>
  createRest({
    name: 'Register',
    baseUrl: target.baseUrl,
    apiKey: target.apiKey,
    auth: { header: 'x-api-key' },
    privateNetwork: true,
    now,
    ...more,
  })

beforeAll(async () => {
  target = await contractTarget('back-office', { apiKey: demoKeys.backOffice })
  client = open()
})
afterAll(() => target.close())

const properties = { caseReference: {}, kind: {}, place: {} }
const create: ConnectionOperation = {
  title: 'Create',
  method: 'POST',
  path: '/records',
  effectClass: 'keyed',
  lookup: '/records/by-key/{key}',
  input: { type: 'object', properties },
  output: { number: '/record/number', nothing: '/record/no/such/thing' },
}
const find: ConnectionOperation = {
  title: 'Find',
  method: 'GET',
  path: '/records/{number}',
  effectClass: 'idempotent',
  input: { type: 'object', properties: { number: {} } },
}
const values = () => ({ caseReference: randomUUID(), kind: 'pavement', place: 'High Street', secret: 'not named' })

async function failure(promise: Promise<unknown>): Promise<ConnectorError> {
  const error = await promise.catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(ConnectorError)
  return error as ConnectorError
}
const fault = (faults: object) =>
  fetch(`${target.baseUrl}/_fake/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(faults),
  })

test('a record is made once for a key, whose values come back by their pointers, and is found by it', async () => {
  const key = randomUUID()
  const given = values()
  const made = await client.callOperation(create, given, key)
  expect(misfits(made, { number: 'string' })).toEqual([])
  expect(made['nothing']).toBeNull()
  expect(await client.callOperation(create, given, key)).toEqual(made)
  expect(await client.findResult(create, key)).toEqual(made)
  expect(await client.findResult(create, randomUUID())).toBeUndefined()
})

test('only the values that the operation names are sent, and those in the path are not sent twice', async () => {
  const { number } = await client.callOperation(create, values(), randomUUID())
  const found = await client.callOperation(find, { number, secret: 'not named' }, randomUUID())
  expect(found).toMatchObject({ record: { number, kind: 'pavement' }, details: { place: 'High Street' } })
  expect(JSON.stringify(found)).not.toContain('not named')
})

test('a value in a path cannot lead to another path', async () => {
  expect(await failure(client.callOperation(find, { number: '../records?reference=x' }, 'key'))).toMatchObject({
    code: 'refused',
    status: 404,
  })
})

test('a refusal has its code, a wrong secret is a refusal, and neither is tried again', async () => {
  const refused = await failure(client.callOperation(create, { ...values(), kind: 'refused' }, randomUUID()))
  expect(refused).toMatchObject({ code: 'refused', status: 422, remoteCode: 'NOT_ELIGIBLE', retry: false })
  const stranger = await failure(open({ apiKey: 'wrong' }).callOperation(create, values(), randomUUID()))
  expect(stranger).toMatchObject({ code: 'refused', status: 401, retry: false })
})

test('when the answer is lost the same key finds what was done', async () => {
  const key = randomUUID()
  await fault({ dropReplyAfterActing: 1 })
  expect(await failure(client.callOperation(create, values(), key))).toMatchObject({ retry: true, unclear: true })
  await fault({})
  const found = await client.findResult(create, key)
  expect(found).toBeDefined()
  expect(await client.callOperation(create, values(), key)).toEqual(found)
})

test('a system that does not answer in time is given up, and that is unclear for what acts', async () => {
  await fault({ delayMs: 2_000 })
  const error = await failure(open({ timeoutMs: 200 }).callOperation(create, values(), randomUUID()))
  expect(error).toMatchObject({ code: 'timed-out', retry: true, unclear: true })
  await fault({})
})

test('without leave for the private network nothing is sent to this machine, by its address or by a name', async () => {
  const { port } = new URL(target.baseUrl)
  for (const host of ['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1']) {
    const outside = open({ baseUrl: `http://${host}:${port}/back-office`, privateNetwork: false })
    const error = await failure(outside.callOperation(create, values(), randomUUID()))
    expect([host, error.code, error.unclear]).toEqual([host, 'unreachable', false])
  }
})
