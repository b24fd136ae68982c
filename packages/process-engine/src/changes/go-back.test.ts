import { expect, test } from '@jest/globals'
import { end, message, payment, task } from '../small-service.fixture.ts'
import { play } from '../step-kinds/play.fixture.ts'
import { earlierPlaces } from './places.ts'

const actor = { kind: 'staff', id: 'officer-1' } as const
const back = (step: string, to: string, occurrence = 1) =>
  ({ type: 'went-back', step, occurrence, to, actor, hasNote: true }) as const
const steps = {
  look: { ...task, next: 'pay' },
  pay: { ...payment, next: 'tell' },
  tell: { ...message, next: 'collect' },
  collect: { ...task, next: 'end' },
  end,
}
const collecting = () =>
  play(steps)
    .complete('look', 'yes')
    .at('2026-12-01T10:05:00Z')
    .tell({ type: 'payment-received', step: 'pay', occurrence: 1, amount: 3500, attempt: 'a' })

test('what was open is tidied up and the earlier step begins anew, with a task of its own', () => {
  const story = collecting().tell(back('collect', 'look'))
  expect(story.waiting()).toEqual(['look'])
  expect(story.state.steps['look']).toMatchObject({ occurrence: 2, status: 'active' })
  expect(story.effects).toContainEqual({ type: 'close-task', key: 'collect#1:task' })
  expect(story.effects.at(-1)).toMatchObject({ type: 'open-task', key: 'look#2:task' })
  expect(story.ledger).toContainEqual({
    type: 'went-back',
    step: 'collect',
    actor,
    data: { to: 'look', hasNote: true },
  })
})

test('what was paid is not asked for again on the way forward', () => {
  const story = collecting().tell(back('collect', 'look')).complete('look', 'yes')
  expect(story.waiting()).toEqual(['collect'])
  expect(story.effects.filter(({ type }) => type === 'request-payment')).toHaveLength(1)
  expect(story.state.steps['pay']).toMatchObject({ occurrence: 2, outcome: 'paid', result: { amount: 3500 } })
})

test('a payment made before the step that one goes back to is left out of it: a later round pays anew', () => {
  const round = {
    pay: { ...payment, next: 'look' },
    look: { ...task, next: 'collect' },
    collect: { ...task, branches: [{ when: { '==': [{ var: 'outcome' }, 'yes'] }, next: 'end' }, { next: 'pay' }] },
    end,
  }
  const story = play(round)
    .at('2026-12-01T11:00:00Z')
    .tell({ type: 'payment-received', step: 'pay', occurrence: 1, amount: 3500, attempt: 'a' })
    .complete('look', 'yes')
    .tell(back('collect', 'look'))
    .complete('look', 'yes')
    .complete('collect', 'no')
  expect(story.waiting()).toEqual(['pay'])
})

test('a step where the case has not waited, a paid payment and what is on another way cannot be gone back to', () => {
  const story = collecting()
  const before = story.state
  for (const to of ['collect', 'pay', 'tell', 'end', 'nowhere', 'both#1.one/look']) story.tell(back('collect', to))
  expect(story.state).toBe(before)
})

test('a payment under way stays put, also on a way that the step has opened', () => {
  const story = play(steps).complete('look', 'yes')
  const paying = story.state
  story.tell(back('pay', 'look'))
  expect(story.state).toBe(paying)

  const ways = ['one', 'other'].map((id) => ({ id, title: id, start: 'pay' }))
  const within = play({
    look: { ...task, next: 'both' },
    both: { kind: 'parallel', config: { ways, until: 'all' }, next: 'end' },
    pay: { ...payment, next: 'stop' },
    stop: { kind: 'way-end', config: {} },
    end,
  }).complete('look', 'yes')
  const parallel = within.state
  within.tell(back('both', 'look'))
  expect(within.state).toBe(parallel)
})

test('a booked slot stays booked when its steps are gone through again', () => {
  const slot = { bookingId: 'booking-1', date: '2026-12-22', window: 'morning' }
  const config = (action: string) => ({ booking: 'collections', action, question: 'slot' })
  const story = play(
    {
      look: { ...task, next: 'reserve' },
      reserve: { kind: 'booking', config: config('reserve'), next: 'confirm' },
      confirm: { kind: 'booking', config: config('confirm'), next: 'collect' },
      collect: { ...task, next: 'end' },
      end,
    },
    { slot },
  ).complete('look', 'yes')
  story.tell(back('collect', 'look')).complete('look', 'yes')
  expect(story.waiting()).toEqual(['collect'])
  expect(story.effects.filter(({ type }) => type.endsWith('-slot'))).toHaveLength(2)
})

test('an event for a visit that has passed changes nothing', () => {
  const story = collecting().tell(back('collect', 'look'))
  const before = story.state
  story.tell(back('collect', 'look')).tell(back('look', 'collect', 1))
  expect(story.state).toBe(before)
})

test('on a way of its own one goes back on that way', () => {
  const ways = ['one', 'other'].map((id) => ({ id, title: id, start: 'look' }))
  const story = play({
    both: { kind: 'parallel', config: { ways, until: 'all' }, next: 'end' },
    look: { ...task, next: 'collect' },
    collect: { ...task, next: 'stop' },
    stop: { kind: 'way-end', config: {} },
    end,
  }).complete('both#1.one/look', 'yes')
  story.tell(back('both#1.one/collect', 'both#1.one/look'))
  expect(story.waiting()).toEqual(['both', 'both#1.one/look', 'both#1.other/look'])
  expect(earlierPlaces(story.definition, story.state)).toEqual([])
})
