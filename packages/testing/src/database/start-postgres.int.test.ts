import { expect, test } from '@jest/globals'
import pg from 'pg'
import { startPostgres } from './start-postgres.ts'

test('what was committed before a crash of PostgreSQL is there after it', async () => {
  const postgres = await startPostgres()
  try {
    const run = async (sql: string) => {
      const client = new pg.Client({ connectionString: postgres.url })
      client.on('error', () => undefined)
      await client.connect()
      const { rows } = await client.query(sql)
      await client.end()
      return rows
    }
    await run('create table kept as select 7 as n')
    await postgres.crash()
    await expect(run('select 1')).rejects.toThrow()
    await postgres.start()
    expect(await run('select n from kept')).toEqual([{ n: 7 }])
  } finally {
    await postgres.stop()
  }
}, 60_000)
