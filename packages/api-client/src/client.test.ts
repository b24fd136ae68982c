import { expect, test } from '@jest/globals'
import { createApiClient } from './client.ts'

type Seen = { url: string; init: RequestInit }

function clientOf(answers: (Response | Error)[]) {
  const seen: Seen[] = []
  const client = createApiClient({
    baseUrl: 'http://council.example',
    fetch: (async (url: string, init: RequestInit) => {
      seen.push({ url, init })
      const answer = answers.shift()!
      if (answer instanceof Error) throw answer
      return answer
    }) as typeof fetch,
  })
  return { client, seen }
}

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json; charset=utf-8' } })

const headersOf = (seen: Seen) => seen.init.headers as Record<string, string>

test('params go into the path encoded and empty query values are left out', async () => {
  const { client, seen } = clientOf([json({ events: [] })])
  await client.listEvents({ params: { reference: 'BWC/../1' }, query: { page: 2 } })
  expect(seen[0]?.url).toBe('http://council.example/api/desk/cases/BWC%2F..%2F1/events?page=2')
})

test('the csrf value of the session reply is sent with every call until sign-out', async () => {
  const { client, seen } = clientOf([
    json({ person: null, csrf: 'c1', demo: null }),
    new Response(null, { status: 204 }),
    json({ tasks: [] }),
    new Response(null, { status: 204 }),
    new Response(null, { status: 204 }),
  ])
  await client.readSession()
  await client.claimTask({ params: { taskId: 't' } })
  await client.listTasks({ query: { view: 'mine' } })
  await client.signOut()
  await client.claimTask({ params: { taskId: 't' } })
  expect(seen.map((one) => headersOf(one)['x-csrf-token'])).toEqual([undefined, 'c1', 'c1', 'c1', undefined])
})

test('a refusal is thrown with its code, fix and problems', async () => {
  const error = { code: 'publish-blocked', message: 'No.', fix: 'Mend it.', problems: [{ at: '/x', message: 'Wrong' }] }
  const { client } = clientOf([json({ error }, 422)])
  await expect(client.publishService({ params: { slug: 's' }, body: { revision: 1 } })).rejects.toMatchObject({
    name: 'ApiError',
    status: 422,
    ...error,
  })
})

test('a refusal that is not our JSON still says what to do', async () => {
  const { client } = clientOf([new Response('<h1>Bad gateway</h1>', { status: 502 })])
  await expect(client.listServices()).rejects.toMatchObject({
    code: 'internal',
    status: 502,
    fix: 'Try again in a minute.',
  })
})

test('no connection is an ApiError with code offline', async () => {
  const { client } = clientOf([new TypeError('Failed to fetch')])
  await expect(client.listServices()).rejects.toMatchObject({ name: 'ApiError', code: 'offline', status: 0 })
})
