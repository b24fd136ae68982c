import { expect, test } from '@jest/globals'
import { parseForm, UnreadableBody } from './bodies.ts'

test('nested names become nested fields', () => {
  expect(parseForm('address[postcode]=KM1&items[0][item]=sofa&items[0][quantity]=2')).toEqual({
    address: { postcode: 'KM1' },
    items: [{ item: 'sofa', quantity: '2' }],
  })
})

test('prototype keys are dropped and nothing global changes', () => {
  const fields = parseForm('__proto__[polluted]=1&a[__proto__][polluted]=1&constructor[prototype][polluted]=1&b=2')
  expect(fields['b']).toBe('2')
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  expect(Object.getPrototypeOf(fields)).toBe(Object.prototype)
})

test('too many fields and too deep names are refused as a bad request', () => {
  const many = Array.from({ length: 501 }, (_, index) => `a${index}=1`).join('&')
  const deep = 'a[b][c][d][e][f][g]=1'
  for (const text of [many, deep]) {
    expect(() => parseForm(text)).toThrow(UnreadableBody)
  }
})
