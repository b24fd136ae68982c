import { expect, test } from '@jest/globals'
import { end, smallService, task } from '../small-service.fixture.ts'
import { checkProcess } from './check-process.ts'

test('a step before which a case may be withdrawn has to be there', () => {
  const made = smallService({ look: { ...task, next: 'end' }, end })
  const problemsOf = (before: string[]) =>
    checkProcess({ ...made, process: { ...made.process, withdraw: { before } } }).filter(({ at }) =>
      at.startsWith('/process/withdraw'),
    )
  expect(problemsOf(['look'])).toEqual([])
  expect(problemsOf(['look', 'gone'])).toEqual([
    { code: 'process/unknown-step', at: '/process/withdraw/before/1', message: 'There is no step "gone"' },
  ])
})

test('a rule that says until when a case may be withdrawn is checked like any other', () => {
  const made = smallService({ look: { ...task, next: 'end' }, end })
  const withdraw = { when: { '==': [{ var: 'answers.nothing' }, 1] } }
  const codes = checkProcess({ ...made, process: { ...made.process, withdraw } }).map(({ code }) => code)
  expect(codes).toContain('process/unknown-question')
})

test('the messages about a withdrawn and a cancelled case have to be there, and count as sent', () => {
  const made = smallService({ look: { ...task, next: 'end' }, end })
  const problemsOf = (withdraw: string, cancel: string) =>
    checkProcess({
      ...made,
      process: { ...made.process, withdraw: { message: withdraw }, cancel: { message: cancel } },
    }).filter(({ at }) => at.startsWith('/process/withdraw') || at.startsWith('/process/cancel'))
  expect(problemsOf('confirmed', 'confirmed')).toEqual([])
  expect(problemsOf('gone', 'gone-too').map(({ code, at }) => [code, at])).toEqual([
    ['process/unknown-message', '/process/withdraw/message'],
    ['process/unknown-message', '/process/cancel/message'],
  ])
})

test('the step at which a resident opens a case again has to be there', () => {
  const made = smallService({ look: { ...task, next: 'end' }, end })
  const reopen = { to: 'gone', withinDays: 14 }
  expect(checkProcess({ ...made, process: { ...made.process, reopen } })).toContainEqual(
    expect.objectContaining({ code: 'process/unknown-step', at: '/process/reopen/to' }),
  )
})
