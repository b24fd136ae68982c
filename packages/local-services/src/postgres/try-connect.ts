import pg from 'pg'

/** One attempt to reach a server that is starting up; anything but a refused password counts as "not yet". */
export async function answers(url: string): Promise<'ready' | 'not yet' | 'wrong password'> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return 'ready'
  } catch (error) {
    return (error as { code?: string }).code === '28P01' ? 'wrong password' : 'not yet'
  } finally {
    await client.end().catch(() => undefined)
  }
}
