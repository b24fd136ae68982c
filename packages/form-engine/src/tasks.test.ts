import { expect, test } from '@jest/globals'
import { compileForm } from './compile-form.ts'
import { pageAfter, pageBefore, tasksOf, unfinishedBefore } from './tasks.ts'
import { formOf, is } from './testing/forms.ts'

// you: name, then nickname (optional) | pet: kind, dog (when it is a dog) | extras: only for dogs | end: one optional question
const form = {
  ...formOf(
    {
      name: { name: { required: true } },
      nickname: { nickname: {} },
      kind: { kind: { required: true } },
      dog: { breed: { required: true } },
      lead: { lead: { required: true } },
      end: { more: {} },
    },
    { dog: { showWhen: is('kind', 'dog') }, lead: { showWhen: is('kind', 'dog') } },
  ),
  sections: [
    { id: 'you', title: 'You', pages: ['name', 'nickname'] },
    { id: 'pet', title: 'Your pet', pages: ['kind', 'dog'] },
    { id: 'extras', title: 'Extras', pages: ['lead'] },
    { id: 'last', title: 'Anything else', pages: ['end'] },
  ],
}
const compiled = compileForm(form)
const told = (answers: Record<string, unknown>, passed: string[] = []) =>
  tasksOf(compiled, answers, passed).map(({ section, status, page }) => `${section}: ${status} at ${page}`)

test('a form that nobody has begun has every section of which a page is asked, none of them started', () => {
  expect(told({})).toEqual(['you: not-started at name', 'pet: not-started at kind', 'last: not-started at end'])
})

test('a section is in progress until its every page is left rightly, those without an answer that is needed too', () => {
  expect(told({ name: 'Ada' }, ['name'])[0]).toBe('you: in-progress at nickname')
  expect(told({ name: 'Ada' }, ['name', 'nickname'])[0]).toBe('you: completed at name')
  expect(told({ name: 'Ada', nickname: 'A' })[0]).toBe('you: completed at name')
})

test('a section that an answer brings cannot start before the section that it reads is completed', () => {
  expect(told({ kind: 'dog' }, ['kind'])).toContain('extras: cannot-start at lead')
  expect(told({ kind: 'dog', breed: 'pug' })).toContain('extras: not-started at lead')
  expect(unfinishedBefore(compiled, { kind: 'dog' }, [], 'lead')).toBe('tasks')
  expect(unfinishedBefore(compiled, { kind: 'dog', breed: 'pug' }, [], 'lead')).toBeUndefined()
})

test('a section that an answer takes away is not listed, and its answers do not count', () => {
  expect(told({ kind: 'cat', lead: 'red' })).toEqual([
    'you: not-started at name',
    'pet: completed at kind',
    'last: not-started at end',
  ])
})

test('a changed answer that makes a page asked puts its completed section back into progress', () => {
  expect(told({ kind: 'cat' }, ['kind'])).toContain('pet: completed at kind')
  expect(told({ kind: 'dog' }, ['kind'])).toContain('pet: in-progress at dog')
})

test('answers may be checked once every section is completed, not before', () => {
  const answers = { name: 'Ada', kind: 'cat' }
  expect(unfinishedBefore(compiled, answers, ['nickname'])).toBe('tasks')
  expect(unfinishedBefore(compiled, answers, ['nickname', 'end'])).toBeUndefined()
})

test('a page waits for the pages before it in its own section only', () => {
  expect(unfinishedBefore(compiled, {}, [], 'nickname')).toBe('name')
  expect(unfinishedBefore(compiled, {}, [], 'end')).toBeUndefined()
})

test('the way on and back stays within a section and leads to the tasks at its ends', () => {
  expect(pageAfter(form, {}, 'name')).toBe('nickname')
  expect(pageAfter(form, {}, 'nickname')).toBe('tasks')
  expect(pageAfter(form, { kind: 'dog' }, 'kind')).toBe('dog')
  expect(pageAfter(form, {}, 'kind')).toBe('tasks')
  expect(pageAfter(form, {}, 'end')).toBe('tasks')
  expect(pageBefore(form, {}, 'nickname')).toBe('name')
  expect(pageBefore(form, {}, 'kind')).toBe('tasks')
  expect(pageBefore(form, {})).toBe('tasks')
})

test('a section with a booking waits for all sections before it: any answer may decide which days are free', () => {
  const booked = compileForm({
    ...formOf({ who: { who: { required: true } }, slot: { slot: { kind: 'booking-slot', required: true } } }),
    sections: [
      { id: 'who', title: 'Who', pages: ['who'] },
      { id: 'when', title: 'When', pages: ['slot'] },
    ],
  })
  const statuses = (answers: Record<string, unknown>) => tasksOf(booked, answers, []).map(({ status }) => status)
  expect(statuses({})).toEqual(['not-started', 'cannot-start'])
  expect(statuses({ who: 'Ada' })).toEqual(['completed', 'not-started'])
})

test('a form without sections goes on as it did: no tasks, page after page, and nothing before its first', () => {
  const { sections: _, ...plain } = form
  const compiledPlain = compileForm(plain)
  expect(tasksOf(compiledPlain, {}, [])).toEqual([])
  expect(pageAfter(plain, {}, 'nickname')).toBe('kind')
  expect(pageAfter(plain, {}, 'end')).toBeNull()
  expect(pageBefore(plain, {}, 'name')).toBeUndefined()
  expect(unfinishedBefore(compiledPlain, {}, [], 'kind')).toBe('name')
  expect(unfinishedBefore(compiledPlain, { name: 'Ada', kind: 'cat' }, [])).toBeUndefined()
})
