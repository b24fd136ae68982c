import { setTimeout as sleep } from 'node:timers/promises'
import { connect } from '@guildhall/database'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { createTestDatabase, type TestDatabase } from '../../src/database/create-test-database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
}, 60_000)
afterAll(() => database?.drop())

test('a connection that PostgreSQL ends while it is lent out costs its transaction, not the process', async () => {
  const { db, close } = connect(database.url, 2)
  const broken = db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
    await sql`select pg_terminate_backend(${rows[0]!.pid})`.execute(db)
    // The end arrives between two statements, when nobody waits for an answer that could carry it.
    await sleep(100)
    await sql`select 1`.execute(tx)
  })
  await expect(broken).rejects.toThrow()
  await expect(sql`select 1 as one`.execute(db)).resolves.toMatchObject({ rows: [{ one: 1 }] })
  await close()
})
