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
