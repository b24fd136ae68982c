import pg from 'pg'
import { Problem } from '../problem.ts'

const oldestVersion = 15

/** Tries a DATABASE_URL and returns a name for that very database; what is wrong with it is said in one sentence. */
export async function checkDatabase(url: string): Promise<{ identity: string }> {
  const place = describe(url)
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, query_timeout: 5_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query(
      `select current_setting('server_version_num')::int / 10000 as version,
              (select system_identifier from pg_control_system()) || '/' ||
              (select oid from pg_database where datname = current_database()) as identity`,
    )
    const { version, identity } = rows[0] as { version: number; identity: string }
    if (version < oldestVersion) {
      throw new Problem(`DATABASE_URL leads to PostgreSQL ${version}; Guildhall needs ${oldestVersion} or later.`)
    }
    return { identity }
  } catch (cause) {
    if (cause instanceof Problem) throw cause
    throw new Problem(`DATABASE_URL does not work: ${sentence(cause, place)}.`, { cause })
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** The host, port and database of a URL, never its password. */
function describe(url: string) {
  let parsed: URL
  try {
    parsed = new URL(url)
  } catch {
    throw new Problem('DATABASE_URL is not a URL; it should look like postgres://user:password@host:5432/database.')
  }
  if (!['postgres:', 'postgresql:'].includes(parsed.protocol)) {
    throw new Problem('DATABASE_URL must begin with postgres://, as in postgres://user:password@host:5432/database.')
  }
  const server = `${parsed.hostname || 'localhost'}:${parsed.port || 5432}`
  return { server, database: parsed.pathname.slice(1), user: decodeURIComponent(parsed.username) }
}

function sentence(cause: unknown, { server, database, user }: ReturnType<typeof describe>): string {
  const { code, message } = cause as { code?: string; message?: string }
  if (code === 'ECONNREFUSED') return `nothing listens at ${server}`
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `the host of ${server} is not known`
  if (code === '28P01' || code === '28000') return `${server} does not let "${user}" in with that password`
  if (code === '3D000') return `there is no database "${database}" at ${server}`
  if (message?.includes('timeout')) return `${server} does not answer within 5 seconds`
  return `${server} says "${(message ?? String(cause)).split('\n')[0]}"`
}
