import { expect, test } from '@jest/globals'
import { Type } from 'typebox'
import { Closed, Slug, Uuid, Words } from '../shapes/basics.ts'
import { createValidatorCompiler } from '../validation.ts'
import { sentences } from './sentences.ts'

function faultsOf(schema: object, value: unknown, httpPart = 'body') {
  const validate = createValidatorCompiler()({ schema, method: 'POST', url: '/', httpPart }) as unknown as {
    (value: unknown): boolean
    errors?: Parameters<typeof sentences>[0]
  }
  return validate(value) ? [] : sentences(validate.errors ?? [], httpPart)
}

const body = Closed({
  slug: Slug,
  stars: Type.Integer({ minimum: 1, maximum: 5 }),
  view: Type.Optional(Words('team', 'mine')),
  id: Type.Optional(Uuid),
  email: Type.Optional(Type.String({ format: 'email' })),
  who: Type.Optional(Closed({ name: Type.String({ minLength: 1, maxLength: 5 }) })),
})

test.each<[unknown, string, string]>([
  [{ stars: 1 }, '/body/slug', 'slug is missing: add it'],
  [{ slug: 'a', stars: 1, extra: 1 }, '/body/extra', 'extra is not known here: leave it out'],
  [{ slug: 7, stars: 1 }, '/body/slug', 'slug must be text'],
  [{ slug: 'a', stars: '1' }, '/body/stars', 'stars must be a whole number'],
  [{ slug: 'a', stars: 6 }, '/body/stars', 'stars must be 5 or less'],
  [{ slug: 'a', stars: 0 }, '/body/stars', 'stars must be 1 or more'],
  [{ slug: 'A B', stars: 1 }, '/body/slug', 'slug holds characters that it must not, or lacks some that it must have'],
  [{ slug: 'a', stars: 1, view: 'x' }, '/body/view', 'view must be one of team, mine'],
  [{ slug: 'a', stars: 1, id: '1' }, '/body/id', 'id must be an id, like 3f0c2a52-6a1e-4b8f-9a57-0d3a4d1b2c3d'],
  [{ slug: 'a', stars: 1, email: 'x' }, '/body/email', 'email must be an email address, like name@example.com'],
  [{ slug: 'a', stars: 1, who: { name: '' } }, '/body/who/name', 'who.name must not be empty'],
  [{ slug: 'a', stars: 1, who: { name: 'abcdef' } }, '/body/who/name', 'who.name must be at most 5 characters'],
  [[], '/body', 'body must be an object'],
])('%j is refused at %s in plain words', (value, at, message) => {
  expect(faultsOf(body, value)).toContainEqual({ at, message })
})

test('a sentence never repeats what was sent', () => {
  const secret = 'jane@doe.example'
  const said = JSON.stringify(faultsOf(body, { slug: secret, stars: secret, view: secret, id: secret, who: secret }))
  expect(said).not.toContain(secret)
})

test('at most twenty faults are told of', () => {
  const many = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`x${i}`, 1]))
  expect(faultsOf(body, many)).toHaveLength(20)
})

test('text becomes a number in a query and never in a body', () => {
  const page = Closed({ page: Type.Integer() })
  expect(faultsOf(page, { page: '2' }, 'querystring')).toEqual([])
  expect(faultsOf(page, { page: '2' })).toEqual([{ at: '/body/page', message: 'page must be a whole number' }])
})
