import { expect, test } from '@jest/globals'
import { clock, end, payment, task } from '../small-service.fixture.ts'
import { play } from '../step-kinds/play.fixture.ts'

const actor = { kind: 'staff', id: 'officer-1' } as const
const skipped = (step: string, outcome?: string) =>
  ({ type: 'skipped', step, occurrence: 1, ...(outcome && { outcome }), actor, hasNote: true }) as const
const branches = [{ when: { '==': [{ var: 'outcome' }, 'yes'] }, next: 'good' }, { next: 'bad' }]
const steps = { look: { ...task, clock, branches }, good: { ...task, next: 'end' }, bad: { ...task, next: 'end' }, end }

test.each([
  ['yes', 'good'],
  ['no', 'bad'],
])('skipped as %s, the branches lead to %s', (outcome, next) => {
  const story = play(steps).tell(skipped('look', outcome))
  expect(story.waiting()).toEqual([next])
  expect(story.state.steps['look']).toMatchObject({ status: 'done', outcome })
  expect(story.effects).toContainEqual({ type: 'close-task', key: 'look#1:task' })
  expect(story.ledger).toContainEqual({ type: 'step-skipped', step: 'look', actor, data: { outcome, hasNote: true } })
})

test('the clock of a skipped step stops and its timers are taken back', () => {
  const deadlines = [
    { id: 'soon', at: { share: 0.5 }, do: [{ action: 'reassign' as const, to: 'team-lead' as const }] },
  ]
  const story = play({ ...steps, look: { ...steps.look, deadlines } }).tell(skipped('look', 'yes'))
  expect(story.state.timers).toEqual({})
  expect(story.state.steps['look']?.clock?.stoppedAt).toBeDefined()
})

test('an outcome that the step cannot have, none where it has some, and a passed visit change nothing', () => {
  const story = play(steps)
  const before = story.state
  story.tell(skipped('look', 'maybe')).tell(skipped('look')).tell(skipped('good', 'yes'))
  story.tell({ ...skipped('look', 'yes'), occurrence: 2 })
  expect(story.state).toBe(before)
})

test('a payment under way is not skipped, for the money may be on its way', () => {
  const story = play({ pay: { ...payment, next: 'end' }, end })
  const before = story.state
  expect(story.tell(skipped('pay', 'paid')).state).toBe(before)
})

test('a step with several ways is skipped with all that is open on them', () => {
  const ways = ['one', 'other'].map((id) => ({ id, title: id, start: 'look' }))
  const story = play({
    both: { kind: 'parallel', config: { ways, until: 'all' }, next: 'good' },
    look: { ...task, next: 'stop' },
    good: { ...task, next: 'end' },
    stop: { kind: 'way-end', config: {} },
    end,
  }).tell(skipped('both', 'all'))
  expect(story.waiting()).toEqual(['good'])
})
