import { randomUUID } from 'node:crypto'
import autocannon from 'autocannon'
import pg from 'pg'
import { application } from './application.ts'
import { startChild } from './child.ts'
import type { Ground } from './ground.ts'
import { type Figure, median } from './measure.ts'

// Many short turns: what else the machine does then weighs on both alike.
const ROUNDS = 9
const SECONDS = 2
const CONNECTIONS = 20

/** Submissions a second through POST /api/applications, beside bare Fastify + AJV + one statement with the same rows, turn by turn. */
export async function benchSubmissions(ground: Ground): Promise<Figure> {
  const api = await startChild('api-server.ts', [ground.databaseUrl, ground.redisUrl ?? ''])
  await submitOne(api.url)
  const bare = await startChild('bare-server.ts', [ground.databaseUrl, await newestCase(ground.databaseUrl)])
  try {
    const ours: number[] = []
    const theirs: number[] = []
    let statements = 0
    let sent = 0
    await load(api.url, 2)
    await load(bare.url, 2)
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = await traffic(api.url)
      const done = await load(api.url, SECONDS)
      statements += (await traffic(api.url)).statements - before.statements
      sent += done.total
      ours.push(done.perSecond)
      theirs.push((await load(bare.url, SECONDS)).perSecond)
    }
    const notes = `${(statements / sent).toFixed(2)} statements and as many commits a submission; ${CONNECTIONS} connections, medians of ${ROUNDS} rounds of ${SECONDS} s`
    return {
      name: 'Submissions through the API',
      unit: 'a second',
      ours: median(ours),
      bare: median(theirs),
      wanted: 0.6,
      notes,
    }
  } finally {
    await Promise.all([api.stop(), bare.stop()])
  }
}

let count = 0

function nextApplication() {
  count += 1
  return application(count)
}

async function load(url: string, duration: number): Promise<{ perSecond: number; total: number }> {
  const result = await autocannon({
    url: `${url}/api/applications`,
    connections: CONNECTIONS,
    duration,
    requests: [
      {
        method: 'POST',
        setupRequest: (request: autocannon.Request) => ({
          ...request,
          headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
          body: JSON.stringify(nextApplication()),
        }),
      },
    ],
  })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} of ${result.requests.total} submissions were refused`)
  return { perSecond: result.requests.total / result.duration, total: result.requests.total }
}

async function submitOne(url: string): Promise<void> {
  const reply = await fetch(`${url}/api/applications`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify(nextApplication()),
  })
  if (reply.status !== 201) throw new Error(`The API answers ${reply.status}: ${await reply.text()}`)
}

async function traffic(url: string): Promise<{ statements: number }> {
  return (await fetch(`${url}/traffic`)).json() as Promise<{ statements: number }>
}

async function newestCase(databaseUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    return (await client.query('select id from cases order by opened_at desc limit 1')).rows[0].id
  } finally {
    await client.end()
  }
}
