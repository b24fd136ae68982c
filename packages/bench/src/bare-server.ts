/**
 * The baseline: bare Fastify and AJV, and the very rows that the API writes for the same submission, in one prepared statement of plain inserts.
 * Which rows those are is read from a case that the API has opened.
 */
import Fastify from 'fastify'
import pg from 'pg'
import { application } from './application.ts'
import { settingsFor } from './settings.ts'
import { bareStatement, type Names, namesAfter, type Write } from './writes.ts'

const [databaseUrl = '', caseId = ''] = process.argv.slice(2)
const pool = new pg.Pool({ connectionString: databaseUrl, max: settingsFor({ databaseUrl }).DATABASE_POOL })
const rowsOf = async (table: string, where: string, value: string): Promise<Write[]> => {
  const { rows } = await pool.query(`select * from ${table} where ${where} = $1`, [value])
  return rows.map((row) => ({ table, key: [], row }))
}
const [theCase] = await rowsOf('cases', 'id', caseId)
const { rows: replies } = await pool.query("select * from idempotency where reply->>'reference' = $1", [
  theCase!.row['reference'],
])
const writes: Write[] = [
  ...(await rowsOf('people', 'id', String(theCase!.row['person_id']))),
  theCase!,
  ...(await rowsOf('events', 'case_id', caseId)),
  ...(await rowsOf('reasons', 'case_id', caseId)),
  ...(await rowsOf('work', 'case_id', caseId)),
  ...(await rowsOf('tasks', 'case_id', caseId)),
  ...replies.map((row) => ({ table: 'idempotency', key: [], row })),
]
const { text, values } = bareStatement(writes)
const newNames = namesAfter(writes)
const recorded = { reference: theCase!.row['reference'], email: theCase!.row['applicant_email'], key: replies[0].key }

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
    const names = newNames()
    const { email } = request.body.answers
    const key = String(request.headers['idempotency-key'])
    const own: Names = (old) => (old === recorded.email ? email : old === recorded.key ? key : names(old))
    await pool.query({ name: 'submit', text, values: values(own) })
    answer.code(201)
    return { reference: names(recorded.reference), version: 1 }
  },
)
process.send?.({ url: await app.listen({ port: 0, host: '127.0.0.1' }) })
