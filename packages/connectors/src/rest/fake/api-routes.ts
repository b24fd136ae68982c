import { timingSafeEqual } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { Records } from '../../fakes/records.ts'
import { type FakeRecord, writeRecord } from './fake-record.ts'

type Body = { caseReference?: unknown; kind?: unknown } & Record<string, unknown>

/** `/records`: POST acts once for each idempotency key, `/unkeyed-records` each time it is asked; a kind `refused` is turned away. */
export function addBackOfficeApi(
  api: FastifyInstance,
  { apiKey, records }: { apiKey: string; records: Records<FakeRecord> },
): void {
  api.addHook('onRequest', async (request, reply) => {
    const given = Buffer.from(String(request.headers['x-api-key'] ?? ''))
    const expected = Buffer.from(apiKey)
    if (given.length !== expected.length || !timingSafeEqual(given, expected))
      return reply.code(401).send({ code: 'UNAUTHORISED' })
  })
  const byKey = (key: string) => [...records.all()].find((record) => record.key === key)
  const add = async ({ caseReference, kind, ...details }: Body, key: string) => {
    const id = `R${String(records.size() + 1).padStart(6, '0')}`
    const record = { id, key, reference: String(caseReference), kind: String(kind), details }
    await records.put(record)
    return writeRecord(record)
  }
  const wrong = ({ caseReference, kind }: Body) => {
    if (typeof caseReference !== 'string' || typeof kind !== 'string') return 'INVALID'
    return kind === 'refused' ? 'NOT_ELIGIBLE' : undefined
  }

  for (const path of ['/records', '/unkeyed-records']) {
    api.post<{ Body: Body | undefined }>(path, async (request, reply) => {
      const body = request.body ?? {}
      const code = wrong(body)
      if (code) return reply.code(422).send({ code })
      const key = String(request.headers['idempotency-key'] ?? '')
      const known = path === '/records' && key !== '' ? byKey(key) : undefined
      return reply.code(201).send(known ? writeRecord(known) : await add(body, key))
    })
  }
  api.get<{ Params: { number: string } }>('/records/:number', (request, reply) => {
    const record = records.get(request.params.number)
    return record ? writeRecord(record) : reply.code(404).send({ code: 'NOT_FOUND' })
  })
  api.get<{ Params: { key: string } }>('/records/by-key/:key', (request, reply) => {
    const record = byKey(request.params.key)
    return record ? writeRecord(record) : reply.code(404).send({ code: 'NOT_FOUND' })
  })
  api.get<{ Querystring: { reference?: string } }>('/records', (request) => {
    const found = [...records.all()].filter(({ reference }) => reference === request.query.reference)
    return { records: found.map(writeRecord) }
  })
}
