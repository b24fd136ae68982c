import { connect } from '@guildhall/database'
import { migrations } from '@guildhall/migrations'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { createTestDatabase } from '../src/database/create-test-database.ts'

let database: Awaited<ReturnType<typeof createTestDatabase>>
let connection: ReturnType<typeof connect>
beforeAll(async () => {
  database = await createTestDatabase()
  connection = connect(database.url, 1)
  const { db } = connection
  await sql`insert into people (kind, email, name, roles) values
    ('staff', 'lead@example.org', 'Lead', '{officer}'), ('staff', 'officer@example.org', 'Officer', '{officer}'),
    ('staff', 'designer@example.org', 'Designer', '{designer}')`.execute(db)
  await sql`insert into teams (id, name, lead_id)
    select 'crew', 'Crew', id from people where email = 'lead@example.org'`.execute(db)
})
afterAll(async () => {
  await connection?.close()
  await database?.drop()
})

const up = () => migrations['0025_name_operators']!.up(connection.db)
const roles = async () => {
  const rows = await connection.db.selectFrom('people').select(['email', 'roles']).orderBy('email').execute()
  return Object.fromEntries(rows.map(({ email, roles: own }) => [email.split('@')[0], own]))
}

test('in a database from before there were operators the leads of teams become some, once, and nobody else does', async () => {
  await up()
  const after = { designer: ['designer'], lead: ['officer', 'operator'], officer: ['officer'] }
  expect(await roles()).toEqual(after)
  await up()
  expect(await roles()).toEqual(after)
})

test('where somebody is an operator already nobody is made one', async () => {
  const { db } = connection
  await sql`update people set roles = '{officer}' where email = 'lead@example.org'`.execute(db)
  await sql`update people set roles = '{officer,operator}' where email = 'officer@example.org'`.execute(db)
  await up()
  expect(await roles()).toMatchObject({ lead: ['officer'], officer: ['officer', 'operator'] })
})
