import { expect, test } from '@jest/globals'
import pg from 'pg'
import { createTestDatabase } from './create-test-database.ts'

async function read(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

test('two databases made at once are migrated, and neither sees the rows of the other', async () => {
  const [one, two] = await Promise.all([createTestDatabase(), createTestDatabase()])
  try {
    const tables = "select count(*)::int as n from information_schema.tables where table_schema = 'public'"
    expect((await read(one.url, tables))[0].n).toBeGreaterThan(5)
    await read(one.url, 'create table mark (id int)')
    expect((await read(two.url, "select to_regclass('public.mark') as mark"))[0].mark).toBeNull()
  } finally {
    await Promise.all([one.drop(), two.drop()])
  }
})

test('a dropped database is gone even while somebody is connected to it', async () => {
  const { url, drop } = await createTestDatabase()
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  await drop()
  await expect(read(url, 'select 1')).rejects.toThrow('does not exist')
  await client.end().catch(() => undefined)
})
