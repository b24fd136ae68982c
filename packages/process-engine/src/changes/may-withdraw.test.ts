import { expect, test } from '@jest/globals'
import { end, task } from '../small-service.fixture.ts'
import { play } from '../step-kinds/play.fixture.ts'
import { mayWithdraw } from './may-withdraw.ts'

const story = () =>
  play({ look: { ...task, next: 'collect' }, collect: { ...task, next: 'end' }, end }, { place: 'here' })

test('a service that says nothing lets a case be withdrawn until it has ended', () => {
  const { state } = story()
  expect(mayWithdraw({}, state)).toBe(true)
  expect(mayWithdraw({}, story().complete('look', 'yes').complete('collect', 'yes').state)).toBe(false)
})

test('a case that has come to a named step stays, and so does one that has been through it', () => {
  const withdraw = { before: ['collect'] }
  expect(mayWithdraw({ withdraw }, story().state)).toBe(true)
  expect(mayWithdraw({ withdraw }, story().complete('look', 'yes').state)).toBe(false)
})

test('a rule may say when', () => {
  const when = (place: string) => ({ withdraw: { when: { '==': [{ var: 'answers.place' }, place] } } })
  expect(mayWithdraw(when('here'), story().state)).toBe(true)
  expect(mayWithdraw(when('there'), story().state)).toBe(false)
})
