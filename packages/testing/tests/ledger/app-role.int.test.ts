import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import pg from 'pg'
import { createTestDatabase, type TestDatabase } from '../../src/database/create-test-database.ts'
import { testEnv } from '../../src/env.ts'
import { openPaid } from '../../src/faults/direct.ts'
import { type Ground, layGround } from '../../src/faults/ground.ts'
import { judge } from '../../src/faults/verdict.ts'
import { waitFor } from '../../src/faults/wait-for.ts'
import { quiet } from '../../src/faults/whole-case.ts'
import { run } from './ground.ts'

const role = `app_${randomBytes(6).toString('hex')}`
let database: TestDatabase
let ground: Ground
const grant = (url: string) =>
  run('packages/database/src/main.ts', [], { DATABASE_URL: database.url, APP_DATABASE_URL: url })

beforeAll(async () => {
  database = await createTestDatabase()
  // A queue that the owner left here would be closed to the role.
  await asOwner('create schema bullmq_guildhall')
  const url = new URL(database.url)
  url.username = role
  url.password = `it's "secret"`
  expect(await grant(url.href)).toMatchObject({ code: 0 })
  // And once more, as after each migration.
  expect(await grant(url.href)).toMatchObject({ code: 0 })
  // No Redis: BullMQ has to make its tables with the rights of this role.
  ground = await layGround({ databaseUrl: url.href, redisUrl: null })
}, 60_000)
afterAll(async () => {
  await ground?.close()
  await database?.drop()
  const client = new pg.Client({ connectionString: testEnv().databaseUrl })
  await client.connect()
  await client.query(`drop role if exists ${role}`)
  await client.end()
})

async function asOwner(text: string): Promise<void> {
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  await client.query(text).finally(() => client.end())
}

test('everything that api and worker do needs no more rights than the role of the app has', async () => {
  const worker = await ground.startWorker()
  const { reference, email } = await openPaid(ground.g, ground.outside)
  await quiet(ground, reference)
  expect(await judge(ground, reference)).toMatchObject({
    chainHolds: true,
    dead: 0,
    emails: [`Your bulky waste collection is booked – REF > ${email}`],
  })
  expect(worker.output()).not.toMatch(/permission denied/)
  expect(worker.output()).not.toMatch(/could change the ledger/)
})

test.each([
  `update events set data = '{}'`,
  'delete from events',
  'truncate events',
  'truncate cases cascade',
  'alter table events disable trigger keep_as_written',
  'drop trigger keep_whole on events',
  'drop table events',
  `set session_replication_role = replica`,
  `update service_versions set package = '{}'`,
  'truncate service_versions',
])('the role of the app is refused: %s', async (text) => {
  const before = await ground.sql('select count(*)::int as n from events')
  await expect(ground.sql(text)).rejects.toThrow(/permission denied|must be owner/)
  expect(await ground.sql('select count(*)::int as n from events')).toEqual(before)
})

test.each([
  `update events set data = '{}'`,
  'delete from events',
  'truncate events',
  'truncate cases cascade',
  'truncate service_versions cascade',
])('even the owner is refused, unless he turns the trigger off first: %s', async (text) => {
  await expect(asOwner(text)).rejects.toThrow(/rows are never changed or deleted/)
})

test('a role that owns the ledger is refused as the role of the app, and a process that connects as it says so', async () => {
  const { code, said } = await grant(database.url)
  expect(said).toMatch(/owns the ledger or is a superuser: give api and worker another one/)
  expect(code).toBe(1)
  const own = await layGround({ databaseUrl: database.url })
  const worker = await own.startWorker()
  await waitFor('it says so', () => worker.output().includes('could change the ledger'))
  await own.close()
})
