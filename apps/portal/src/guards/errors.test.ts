import { expect, test } from '@jest/globals'
import fastify from 'fastify'
import type { Site } from '../site.ts'
import { handleErrors } from './errors.ts'

test('what the database quotes of a person never reaches the log of the portal', async () => {
  const lines: string[] = []
  const app = fastify({ logger: { stream: { write: (line: string) => void lines.push(line) } } })
  handleErrors(app, {} as Site)
  app.get('/requests/:reference', () => {
    throw Object.assign(new Error('duplicate key value: (jane@doe.example)'), {
      name: 'DatabaseError',
      code: '23505',
      table: 'people',
      detail: 'Key (email)=(jane@doe.example) already exists.',
    })
  })
  await app.inject('/requests/jane')
  const told = lines.find((line) => line.includes('A page failed'))
  expect(told).toContain('23505')
  expect(told).toContain('people')
  expect(told).not.toContain('doe.example')
})
