import { expect, test } from '@jest/globals'
import { checkForm } from './check-form.ts'
import { formOf } from './testing/forms.ts'

const form = formOf({ one: { a: {} }, two: { b: {} }, three: { c: {} } })
const codes = (...sections: [string, string[]][]) =>
  checkForm({ ...form, sections: sections.map(([id, pages]) => ({ id, title: `Section ${id}`, pages })) }).map(
    ({ code, at }) => `${code} ${at}`,
  )

test('sections that hold every page once, in the order of the form, are right', () => {
  expect(codes(['x', ['one', 'two']], ['y', ['three']])).toEqual([])
})

test.each<[string, [string, string[]][], string]>([
  ['a page in no section', [['x', ['one', 'two']]], 'form/page-in-no-section /pages/2'],
  [
    'a page in two',
    [
      ['x', ['one', 'two']],
      ['y', ['two', 'three']],
    ],
    'form/page-in-two-sections /sections/1/pages/0',
  ],
  ['a page that is not there', [['x', ['one', 'two', 'three', 'four']]], 'form/section-page /sections/0/pages/3'],
  [
    'another order',
    [
      ['x', ['one', 'three']],
      ['y', ['two']],
    ],
    'form/section-order /sections/1/pages/0',
  ],
  [
    'an id twice',
    [
      ['x', ['one', 'two']],
      ['x', ['three']],
    ],
    'form/section-twice /sections/1/id',
  ],
])('%s is told with its place', (_, sections, problem) => {
  expect(codes(...sections)).toEqual([problem])
})
