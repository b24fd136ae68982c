/**
 * The baseline: bare Fastify and AJV, and the very rows that the API writes for the same submission, in one prepared statement of plain inserts.
 * Which rows those are is read from a case that the API has opened.
 */
import { randomUUID } from 'node:crypto'
import Fastify from 'fastify'
import pg from 'pg'
import { application } from './application.ts'
import { settingsFor } from './settings.ts'

const [databaseUrl = '', caseId = ''] = process.argv.slice(2)
const pool = new pg.Pool({ connectionString: databaseUrl, max: settingsFor({ databaseUrl }).DATABASE_POOL })
const rowsOf = async (table: string, where: string, value: string) =>
  (await pool.query(`select * from ${table} where ${where} = $1`, [value])).rows
const [theCase] = await rowsOf('cases', 'id', caseId)
const [person] = await rowsOf('people', 'id', theCase.person_id)
const [reply] = (await pool.query('select * from idempotency limit 1')).rows
const tables: [string, Record<string, unknown>[]][] = [
  ['people', [person]],
  ['cases', [theCase]],
  ['events', await rowsOf('events', 'case_id', caseId)],
  ['reasons', await rowsOf('reasons', 'case_id', caseId)],
  ['work', await rowsOf('work', 'case_id', caseId)],
  ['tasks', await rowsOf('tasks', 'case_id', caseId)],
  ['idempotency', [reply]],
]

// Each value is fixed but for the ids, the reference, the address and the key, which are new for each request.
const template: (unknown | ((fresh: Fresh) => unknown))[] = []
type Fresh = { caseId: string; personId: string; reference: string; email: string; key: string }
const inserts = tables.map(([table, rows], index) => {
  const columns = Object.keys(rows[0]!)
  const values = rows.map(
    (row) => `(${columns.map((column) => `$${template.push(cellOf(table, column, row[column]))}`).join(', ')})`,
  )
  return `t${index} as (insert into ${table} (${columns.join(', ')}) values ${values.join(', ')})`
})
const text = `with ${inserts.slice(0, -1).join(', ')} ${inserts.at(-1)!.replace(/^t\d+ as \((.*)\)$/s, '$1')}`

function cellOf(table: string, column: string, value: unknown): unknown {
  if (column === 'case_id' || (table === 'cases' && column === 'id')) return (fresh: Fresh) => fresh.caseId
  if (column === 'person_id' || (table === 'people' && column === 'id')) return (fresh: Fresh) => fresh.personId
  if (column === 'reference') return (fresh: Fresh) => fresh.reference
  if (column === 'email' || column === 'applicant_email') return (fresh: Fresh) => fresh.email
  if (table === 'idempotency' && column === 'key') return (fresh: Fresh) => fresh.key
  if (column === 'id') return () => randomUUID()
  return value !== null &&
    typeof value === 'object' &&
    !(value instanceof Date) &&
    !Buffer.isBuffer(value) &&
    !Array.isArray(value)
    ? JSON.stringify(value)
    : value
}

const shape = {
  type: 'object',
  additionalProperties: false,
  required: ['service', 'answers'],
  properties: {
    service: { type: 'string' },
    answers: {
      type: 'object',
      additionalProperties: false,
      required: Object.keys(application(0).answers),
      properties: {
        address: {
          type: 'object',
          properties: {
            uprn: { type: 'string', pattern: '^[0-9]{1,12}$' },
            line1: { type: 'string', minLength: 1 },
            town: { type: 'string' },
            postcode: { type: 'string', minLength: 5, maxLength: 8 },
            zone: { type: 'string' },
          },
        },
        bin: { enum: ['general', 'recycling', 'food', 'garden'] },
        outInTime: { type: 'boolean' },
        fullName: { type: 'string', minLength: 1, maxLength: 200 },
        email: { type: 'string', maxLength: 254 },
      },
    },
  },
}

const app = Fastify()
app.post<{ Body: ReturnType<typeof application> }>(
  '/api/applications',
  { schema: { body: shape } },
  async (request, answer) => {
    const id = randomUUID()
    const reference = `MBC-${id.slice(0, 13)}`
    const fresh: Fresh = {
      caseId: id,
      personId: randomUUID(),
      reference,
      email: request.body.answers.email,
      key: String(request.headers['idempotency-key']),
    }
    const values = template.map((value) =>
      typeof value === 'function' ? (value as (fresh: Fresh) => unknown)(fresh) : value,
    )
    await pool.query({ name: 'submit', text, values })
    answer.code(201)
    return { reference, version: 1 }
  },
)
process.send?.({ url: await app.listen({ port: 0, host: '127.0.0.1' }) })
