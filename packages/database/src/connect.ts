import { createHash } from 'node:crypto'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Tables } from './generated/tables.ts'

/** The database as queries see it: a pool, or a transaction on it. */
export type Db = Kysely<Tables>

// PostgreSQL's date has no zone: it stays the text YYYY-MM-DD rather than become midnight somewhere.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
// count(*) is an int8; every count here is far below 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

/** How many of the pool's connections were asked for, and what ran on them; for the benchmark and the tests. */
export type Traffic = { statements: number; commits: number }

/**
 * Opens a pool of at most `max` connections (none until the first query). Every query with parameters is prepared once a connection,
 * for planning the one big statement of a transition costs more than running it.
 */
export function connect(url: string, max = 10): { db: Db; traffic: Traffic; close: () => Promise<void> } {
  const traffic: Traffic = { statements: 0, commits: 0 }
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: 10_000,
    idle_in_transaction_session_timeout: 30_000,
    statement_timeout: 30_000,
    application_name: 'guildhall',
    // Every query has an index. A plan that reads a whole table is the best one while the table is small, but it is kept while the table grows.
    options: '-c enable_seqscan=off',
  })
  // An idle connection that breaks must not end the process; the next query gets a new one.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => {
    // Nor must one that breaks while it is lent out, between two statements: the next of them throws, and the pool drops it.
    client.on('error', () => undefined)
    prepareQueries(client, traffic)
  })
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return { db, traffic, close: () => db.destroy() }
}

const names = new Map<string, string>()

function prepareQueries(client: pg.PoolClient, traffic: Traffic): void {
  const query = client.query.bind(client) as (...args: unknown[]) => unknown
  const prepared = (text: unknown, values?: unknown, ...rest: unknown[]) => {
    traffic.statements += 1
    if (typeof text === 'string' && Array.isArray(values) && values.length > 0 && rest.length === 0) {
      return query({ name: nameOf(text), text, values })
    }
    if (text === 'commit') traffic.commits += 1
    return values === undefined ? query(text) : query(text, values, ...rest)
  }
  client.query = prepared as typeof client.query
}

function nameOf(text: string): string {
  let name = names.get(text)
  if (!name) {
    name = `q_${createHash('sha1').update(text).digest('base64url').slice(0, 20)}`
    if (names.size < 2000) names.set(text, name)
  }
  return name
}
