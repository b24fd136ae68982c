import { expect, test } from '@jest/globals'
import { causeFacts } from './cause-facts.ts'

test('words that may quote a person are left out, kinds and places are kept', () => {
  const sql = Object.assign(new Error('duplicate key value: (jane@doe.example)'), {
    name: 'DatabaseError',
    code: '23505',
    table: 'people',
    constraint: 'people_email',
    detail: 'Key (email)=(jane@doe.example)',
  })
  const facts = causeFacts(new Error('for jane@doe.example', { cause: sql }))
  expect(JSON.stringify(facts)).not.toContain('jane')
  expect(facts[1]).toMatchObject({ name: 'DatabaseError', code: '23505', table: 'people', constraint: 'people_email' })
  expect(facts[1]?.stack[0]).toMatch(/^at .*cause-facts\.test\.ts/)
})

test('the words of a mistake in our own code are kept', () => {
  expect(causeFacts(new TypeError('x is not a function'))[0]).toMatchObject({ message: 'x is not a function' })
})

test('a circle of causes ends after five', () => {
  const error = new Error('a')
  error.cause = error
  expect(causeFacts(error)).toHaveLength(5)
})
