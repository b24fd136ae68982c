import { readdirSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { refusals } from '../openapi/fastify-schema.ts'
import { openApiDocument } from '../openapi/read-document.ts'
import { operations } from './all.ts'

const permissions = [
  'public',
  'resident-or-guest',
  'staff',
  'staff-or-system',
  'designer',
  'operator',
  'admin',
  'webhook',
]
const document = await openApiDocument()

test('every folder of operations is in the registry', () => {
  const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()))
  expect(operations.map((operation) => operation.id).sort()).toEqual(folders.sort())
})

test('no two operations share a method and path', () => {
  const places = operations.map((operation) => `${operation.method} ${operation.url}`)
  expect(new Set(places).size).toBe(places.length)
})

test.each(operations.map((operation) => [operation.id, operation] as const))(
  '%s has a permission, a tag, a summary, and is documented with a schema for every reply',
  (id, operation) => {
    expect(permissions).toContain(operation.permission)
    const path = operation.url.replace(/:(\w+)/g, '{$1}')
    const documented = document.paths[path]?.[operation.method.toLowerCase()] as unknown as {
      operationId: string
      tags: string[]
      summary: string
      responses: Record<string, { content?: Record<string, { schema?: object }> }>
    }
    expect(documented).toMatchObject({ operationId: id, tags: [operation.tag], summary: operation.summary })
    expect(Object.keys(operation.reply)).toHaveLength(1)
    const statuses = [...Object.keys(operation.reply), ...refusals(operation).map(String)]
    expect(Object.keys(documented.responses).sort()).toEqual(statuses.sort())
    for (const [status, reply] of Object.entries(documented.responses)) {
      if (status !== '204') expect(Object.values(reply.content ?? {})[0]?.schema).toBeDefined()
    }
  },
)

test.each(operations.filter((operation) => operation.body).map((operation) => [operation.id, operation] as const))(
  '%s refuses fields that it does not know',
  (_id, operation) => {
    expect(operation.body).toMatchObject({ type: 'object', additionalProperties: false })
  },
)
