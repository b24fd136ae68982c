import { expect, test } from '@jest/globals'
import { clock, end, payment, task } from '../small-service.fixture.ts'
import { play } from '../step-kinds/play.fixture.ts'

const actor = { kind: 'staff', id: 'officer-1' } as const
const reopened = (to: string) => ({ type: 'reopened', to, actor, hasNote: true }) as const
const steps = {
  look: { ...task, clock, next: 'pay' },
  pay: { ...payment, next: 'collect' },
  collect: { ...task, next: 'end' },
  end,
}
const ended = () =>
  play(steps)
    .complete('look', 'yes')
    .at('2026-12-01T10:05:00Z')
    .tell({ type: 'payment-received', step: 'pay', occurrence: 1, amount: 3500, attempt: 'a' })
    .complete('collect', 'yes')

test('an ended case waits again where it waited before, with a new task and the clock that goes on where it stopped', () => {
  const story = ended().at('2026-12-10T10:00:00Z').tell(reopened('look'))
  expect(story.state).toMatchObject({ status: 'open', steps: { look: { occurrence: 2, status: 'active' } } })
  expect(story.state.outcome).toBeUndefined()
  expect(story.state.steps['look']?.clock?.startedAt).toBe('2026-12-01T10:00:00.000Z')
  expect(story.state.steps['look']?.clock?.stoppedAt).toBeUndefined()
  expect(story.effects.filter(({ type }) => type === 'open-task')).toHaveLength(3)
  expect(story.ledger).toContainEqual({ type: 'case-reopened', step: 'look', actor, data: { hasNote: true } })
})

test('what was paid stays paid, and the case can end again', () => {
  const story = ended().tell(reopened('look')).complete('look', 'yes').complete('collect', 'yes')
  expect(story.state).toMatchObject({ status: 'ended', outcome: 'completed' })
  expect(story.effects.filter(({ type }) => type === 'request-payment')).toHaveLength(1)
  const ends = story.effects.filter(({ type }) => type === 'end-case').map(({ key }) => key)
  expect(new Set(ends).size).toBe(2)
})

test('a payment that was given up may be asked for again', () => {
  const story = play(steps).complete('look', 'yes').tell({ type: 'cancelled', actor, hasNote: true })
  story.tell(reopened('pay'))
  expect(story.waiting()).toEqual(['pay'])
  expect(story.effects.filter(({ type }) => type === 'request-payment').map(({ key }) => key)).toEqual([
    'pay#1:payment',
    'pay#2:payment',
  ])
})

test('an open case, a step that never waited and a paid payment are left as they are', () => {
  const open = play(steps)
  const state = open.state
  expect(open.tell(reopened('look')).state).toBe(state)
  const story = ended()
  const before = story.state
  for (const to of ['end', 'pay', 'nowhere']) expect(story.tell(reopened(to)).state).toBe(before)
})
