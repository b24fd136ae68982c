import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compileForm } from './compile-form.ts'
import { parsePage, withPage } from './parse-page.ts'
import { validateSubmission } from './submission.ts'
import { wasteForm } from './testing/forms.ts'
import { validatePage } from './validate.ts'

const compiled = compileForm(wasteForm)
const names = ['address', 'items', 'photo', 'place', 'fullName', 'email', 'phone', 'slot']
const value = fc.anything({ maxDepth: 4, withNullPrototype: true })
const body = fc.oneof(value, fc.dictionary(fc.constantFrom(...names, '__proto__', 'constructor'), value))

test('no body of a post makes reading or judging a page throw', () => {
  fc.assert(
    fc.property(body, fc.constantFrom(...wasteForm.pages.map(({ id }) => id)), (posted, page) => {
      const answers = parsePage(wasteForm, page, posted)
      for (const { at, message } of validatePage(compiled, page, answers)) {
        expect(at).not.toBe('')
        expect(message).not.toBe('')
      }
    }),
    { numRuns: 500 },
  )
})

test('no submission makes judging it throw, and what is wrong is said', () => {
  fc.assert(
    fc.property(body, (sent) => {
      const outcome = validateSubmission(compiled, sent)
      expect('errors' in outcome && outcome.errors.every(({ message }) => message !== '')).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('names that are not questions of the page are passed over, and no prototype is touched', () => {
  const posted = JSON.parse('{"place":"Here","email":"a@b.c","isStaff":"yes","__proto__":{"polluted":"yes"}}')
  const answers = parsePage(wasteForm, 'place', posted)
  expect(answers).toEqual({ place: 'Here' })
  expect(Object.getPrototypeOf(answers)).toBe(Object.prototype)
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})

test('a page posted again replaces all its answers and leaves those of other pages', () => {
  const before = { fullName: 'Ada', phone: '01632 960001', place: 'Here' }
  expect(withPage(wasteForm, 'contact', before, { fullName: 'Ada L', place: 'not of this page' })).toEqual({
    place: 'Here',
    fullName: 'Ada L',
  })
})

test('a page that is not in the form is named', () => {
  expect(() => parsePage(wasteForm, 'elsewhere', {})).toThrow('The form "request" has no page "elsewhere"')
})
