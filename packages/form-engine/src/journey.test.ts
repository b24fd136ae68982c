import { expect, test } from '@jest/globals'
import { nextPage, previousPage, visibleAnswers, visiblePages } from './journey.ts'
import { pageSchema } from './page-schema.ts'
import { findPage } from './questions.ts'
import { formOf, is } from './testing/forms.ts'

// own -> (dog: breed, then papers when the breed is pedigree) -> tag (asked on the same page once chipped is yes) -> end
const form = formOf(
  {
    own: { own: { required: true } },
    breed: { breed: {} },
    papers: { papers: {} },
    chip: { chipped: {}, number: { required: true, showWhen: is('chipped', 'yes') } },
    end: { thanks: { kind: 'content', schema: { type: 'null' } } },
  },
  { breed: { showWhen: is('own', 'dog') }, papers: { showWhen: is('breed', 'pedigree') } },
)

const ids = (answers: Record<string, unknown>) => visiblePages(form, answers).map(({ id }) => id)

test.each([
  [{}, ['own', 'chip', 'end']],
  [{ own: 'cat' }, ['own', 'chip', 'end']],
  [{ own: 'dog' }, ['own', 'breed', 'chip', 'end']],
  [{ own: 'dog', breed: 'pedigree' }, ['own', 'breed', 'papers', 'chip', 'end']],
])('%j asks %j', (answers, pages) => {
  expect(ids(answers)).toEqual(pages)
})

test('an answer left behind on a page that is hidden now keeps no other page in view, and is not an answer', () => {
  const changed = { own: 'cat', breed: 'pedigree', papers: 'yes', number: '9' }
  expect(ids(changed)).toEqual(['own', 'chip', 'end'])
  expect(visibleAnswers(form, changed)).toEqual({ own: 'cat' })
})

test('a page whose every question is hidden is not shown', () => {
  const hidden = formOf({ first: { a: {} }, second: { b: { showWhen: is('a', 'x') }, c: { showWhen: is('a', 'x') } } })
  expect(visiblePages(hidden, {}).map(({ id }) => id)).toEqual(['first'])
  expect(visiblePages(hidden, { a: 'x' }).map(({ id }) => id)).toEqual(['first', 'second'])
})

test.each([
  [undefined, 'own', 'end'],
  ['own', 'breed', undefined],
  ['breed', 'chip', 'own'],
  // A page that is hidden now still has its place.
  ['papers', 'chip', 'breed'],
  ['end', undefined, 'chip'],
])('around %p the next page is %p and the one before is %p', (page, next, previous) => {
  const answers = { own: 'dog' }
  expect(nextPage(form, answers, page)?.id).toBe(next)
  expect(previousPage(form, answers, page)?.id).toBe(previous)
})

test('a hidden question is out of its page’s schema and no longer required; nothing hidden gives the schema itself', () => {
  const page = findPage(form, 'chip')
  expect(pageSchema(page, {})).toEqual({ type: 'object', properties: { chipped: expect.anything() }, required: [] })
  expect(pageSchema(page, { chipped: 'yes' })).toBe(page.schema)
})

test('a page that is not in the form is named', () => {
  expect(() => nextPage(form, {}, 'elsewhere')).toThrow('The form "test" has no page "elsewhere"')
})

test('names that objects have of themselves are not taken for answers', () => {
  const odd = formOf({ a: { toString: {}, valueOf: { showWhen: { '!!': { var: 'answers.toString' } } } } })
  expect(visibleAnswers(odd, {})).toEqual({})
  expect(Object.keys(pageSchema(findPage(odd, 'a'), {}).properties)).toEqual(['toString'])
})
