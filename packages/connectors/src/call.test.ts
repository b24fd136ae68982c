import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from '@jest/globals'
import { type CallSettings, createCall } from './call.ts'
import { ConnectorError } from './connector-error.ts'

let server: Server | undefined

afterEach(() => {
  server?.closeAllConnections()
  server?.close()
  server = undefined
})

async function answering(listener: RequestListener, settings: Partial<CallSettings> = {}) {
  server = createServer(listener)
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return createCall({ system: 'Test', baseUrl: `http://127.0.0.1:${port}/`, headers: () => ({}), ...settings })
}

async function failure(promise: Promise<unknown>): Promise<ConnectorError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(ConnectorError)
  return error as ConnectorError
}

const reply =
  (status: number, body = '{}', headers: Record<string, string> = {}): RequestListener =>
  (_request, response) => {
    response.writeHead(status, headers).end(body)
  }

test('a refusal is not tried again and cannot have acted', async () => {
  const call = await answering(reply(422, '{"code":"P0102"}'), {
    remoteCode: (body) => (body as { code: string }).code,
  })
  const error = await failure(call('POST', '/x', {}))
  expect(error).toMatchObject({ code: 'refused', retry: false, unclear: false, status: 422, remoteCode: 'P0102' })
  expect(error.message).toBe('Test refused the call (422 P0102)')
})

test.each([408, 425, 429])('a %i is tried again after the wait that was asked for', async (status) => {
  const call = await answering(reply(status, '{}', { 'retry-after': '7' }))
  expect(await failure(call('POST', '/x', {}))).toMatchObject({ retry: true, unclear: false, retryAfterMs: 7000 })
})

test('a wait given as a date is counted from our clock', async () => {
  const now = () => new Date('2026-11-24T10:00:00Z')
  const call = await answering(reply(503, '', { 'retry-after': 'Tue, 24 Nov 2026 10:00:30 GMT' }), { now })
  expect(await failure(call('GET', '/x'))).toMatchObject({ retryAfterMs: 30_000 })
})

test('a failure of the other side is unclear when we asked it to act, and clear when we only looked', async () => {
  const call = await answering(reply(500))
  expect(await failure(call('POST', '/x', {}))).toMatchObject({ code: 'failed', retry: true, unclear: true })
  expect(await failure(call('GET', '/x'))).toMatchObject({ code: 'failed', retry: true, unclear: false })
})

test('a connection that breaks after the request arrived is unclear', async () => {
  const call = await answering((request) => request.socket.destroy())
  expect(await failure(call('POST', '/x', {}))).toMatchObject({ code: 'lost', retry: true, unclear: true })
})

test('a silent other side is given up after the time-out and is unclear', async () => {
  const call = await answering(() => {}, { timeoutMs: 60 })
  expect(await failure(call('POST', '/x', {}))).toMatchObject({ code: 'timed-out', retry: true, unclear: true })
})

test('a reply that never ends is given up after the time-out', async () => {
  const call = await answering((_request, response) => void response.write('{'), { timeoutMs: 60 })
  expect(await failure(call('GET', '/x'))).toMatchObject({ code: 'timed-out' })
})

test('a refused connection is clear: nothing was sent', async () => {
  const call = await answering(() => {})
  await new Promise((closed) => server?.close(closed))
  expect(await failure(call('POST', '/x', {}))).toMatchObject({ code: 'unreachable', retry: true, unclear: false })
})

test('a reply beyond the size limit is not read', async () => {
  const call = await answering(reply(200, JSON.stringify('x'.repeat(500))), { maxReplyBytes: 100 })
  expect(await failure(call('GET', '/x'))).toMatchObject({ code: 'unreadable' })
})

test('no word of a reply gets into the error', async () => {
  const call = await answering(reply(200, 'resident@example.com'))
  const error = await failure(call('GET', '/x'))
  expect(error.code).toBe('unreadable')
  expect(JSON.stringify([error, error.message, String(error.cause)])).not.toContain('resident@')
})

test('a sentence in place of an error code is left out', async () => {
  const call = await answering(reply(400, '{}'), { remoteCode: () => 'no resident@example.com here' })
  expect((await failure(call('GET', '/x'))).message).toBe('Test refused the call (400)')
})

test('a redirect is refused, not followed', async () => {
  const call = await answering(reply(302, '', { location: 'http://127.0.0.1:1/' }))
  expect(await failure(call('GET', '/x'))).toMatchObject({ code: 'refused', status: 302 })
})

test('an empty reply has no body', async () => {
  const call = await answering(reply(204, ''))
  expect(await call('POST', '/x', {})).toEqual({ status: 204, body: undefined })
})
