import { expect, test } from '@jest/globals'
import { describedBy, drawQuestion, posted } from '../testing/draw-question.tsx'
import { bankDetails } from './model.ts'
import { settings } from './settings.ts'

const { schema, uiSchema } = bankDetails.newQuestion('q', 'Where shall we pay the refund?')
const account = { accountName: 'A Lovelace', sortCode: '309430', accountNumber: '12345678' }
const fits = (part: string, text: string) => new RegExp(String(schema.properties?.[part]?.pattern), 'u').test(text)

test('numbers are read with any spacing and dashes, and parts left empty are no answer', () => {
  const typed = { accountName: ' A  Lovelace ', sortCode: '30-94-30', accountNumber: '1234 5678', rollNumber: '' }
  expect(bankDetails.parse(typed, schema, {})).toEqual(account)
  expect(bankDetails.parse({ sortCode: ' ' }, schema, {})).toBeUndefined()
})

test('wherever it is read, only the last digits can be seen', () => {
  const lines = bankDetails.format({ ...account, rollNumber: 'B/12345-67' }, schema, {})
  expect(lines).toEqual([
    'A Lovelace',
    'Sort code ending in 30',
    'Account number ending in 678',
    'Building society roll number ending in -67',
  ])
  expect(bankDetails.format({ accountNumber: '1' }, schema, {}, 'cy')).toEqual(['Rhif y cyfrif yn gorffen gyda 1'])
})

test.each([
  ['sortCode', '30943', 'Sort code must be 6 numbers'],
  ['accountNumber', '12345', 'Account number must be between 6 and 8 numbers'],
  ['accountNumber', '123456789', 'Account number must be between 6 and 8 numbers'],
  ['rollNumber', 'a_b', 'Roll number must be 18 characters or less, and only letters'],
])('%s “%s” is refused at its own box', (part, text, message) => {
  const fault = { keyword: 'pattern', path: `/${part}`, params: {} }
  expect(fits(part, text)).toBe(false)
  expect(bankDetails.errorFor(fault, schema, {}, {})).toContain(message)
  expect(bankDetails.partOf?.(fault, schema, {})).toBe(part)
})

test.each([
  ['accountName', 'Enter the name on the account'],
  ['sortCode', 'Enter a sort code'],
  ['accountNumber', 'Enter an account number'],
])('%s not given is asked for', (part, message) => {
  expect(bankDetails.errorFor({ keyword: 'required', path: `/${part}`, params: {} }, schema, {}, {})).toBe(message)
})

test('the boxes take numbers, keep browsers from remembering them, and say how long each is', () => {
  const errors = [{ at: 'q.sortCode', message: 'Enter a sort code' }]
  const page = drawQuestion({ kind: 'bank-details', answer: { accountName: 'A Lovelace' }, errors })
  expect(posted(page).map(([name]) => name)).toEqual([
    'q[accountName]',
    'q[sortCode]',
    'q[accountNumber]',
    'q[rollNumber]',
  ])
  const box = page.getElementById('q-sortCode')
  expect([box?.getAttribute('inputmode'), box?.getAttribute('autocomplete')]).toEqual(['numeric', 'off'])
  expect(describedBy(page, 'q-sortCode')).toEqual(['Must be 6 numbers', 'Error: Enter a sort code'])
})

test('the roll number need not be asked for', () => {
  const roll = settings.find(({ name }) => name === 'roll')!
  const without = roll.write({ name: 'q', schema, ui: uiSchema, required: true }, false)
  expect(posted(drawQuestion({ kind: 'bank-details', schema: without.schema })).length).toBe(3)
})
