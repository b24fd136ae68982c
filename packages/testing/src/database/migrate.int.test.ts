import { connect, migrate } from '@guildhall/database'
import { migrations } from '@guildhall/migrations'
import { expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { createTestDatabase } from './create-test-database.ts'

test('a migration that comes with a lower number than one which has run is run all the same, once', async () => {
  const { url, drop } = await createTestDatabase()
  const { db, close } = connect(url, 2)
  try {
    const [first] = Object.keys(migrations).sort()
    const late = `${first}_and_late`
    const all = { ...migrations, [late]: { up: async () => void (await sql`create table late (id int)`.execute(db)) } }
    expect(await migrate(db, all)).toEqual([late])
    expect(await migrate(db, all)).toEqual([])
  } finally {
    await close()
    await drop()
  }
})
