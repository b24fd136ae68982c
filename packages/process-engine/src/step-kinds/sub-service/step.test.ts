import { expect, test } from '@jest/globals'
import { landing } from '../../changes/landing.ts'
import { compileProcess } from '../../compile.ts'
import { clock, end, smallService } from '../../small-service.fixture.ts'
import { play } from '../play.fixture.ts'

const config = { service: 'inspection', wait: true, answers: { where: { var: 'answers.place' }, why: 'licence' } }
const branches = [{ when: { '==': [{ var: 'outcome' }, 'completed'] }, next: 'end' }, { next: 'refused' }]
const inspect = { kind: 'sub-service', config, branches }
const refused = { kind: 'end', config: { outcome: 'refused' } }
const about = { step: 'inspect', occurrence: 1 }
const started = { type: 'sub-case-started', ...about, reference: 'INS-1' } as const
const ended = { type: 'sub-case-ended', ...about, reference: 'INS-1', outcome: 'completed' } as const
const steps = (more: object = {}) => ({ inspect: { ...inspect, config: { ...config, ...more } }, refused, end })

test('entering asks for the case with its answers worked out, of which the ledger says nothing', () => {
  const story = play(steps(), { place: 'High Street' })
  expect(story.effects).toContainEqual({
    type: 'start-sub-case',
    key: 'inspect#1:sub-case',
    ...about,
    service: 'inspection',
    answers: { where: 'High Street', why: 'licence' },
  })
  expect(story.ledger).toContainEqual({ type: 'sub-case-due', step: 'inspect', data: { service: 'inspection' } })
  expect(JSON.stringify(story.ledger)).not.toContain('High Street')
  expect(story.waiting()).toEqual(['inspect'])
})

test('a step that waits goes on as the other case has ended, and only the first end counts', () => {
  const story = play(steps()).tell(started)
  expect(story.waiting()).toEqual(['inspect'])
  story.tell(ended)
  expect(story.state.outcome).toBe('completed')
  expect(story.state.steps['inspect']).toMatchObject({ outcome: 'completed', result: { reference: 'INS-1' } })
  const before = story.state
  expect(story.tell({ ...ended, outcome: 'refused' }).state).toBe(before)
})

test.each(['refused', 'cancelled', 'withdrawn', 'abandoned'])('%s is an end that branches may ask about', (outcome) => {
  const story = play(steps()).tell({ ...ended, outcome })
  expect(story.state).toMatchObject({ outcome: 'refused', steps: { inspect: { outcome } } })
})

test('a step that does not wait is over as soon as the case is there', () => {
  const story = play(steps({ wait: false })).tell(started)
  expect(story.state.steps['inspect']).toMatchObject({ outcome: 'started', result: { reference: 'INS-1' } })
})

test('a step that does not wait hears nothing of the end of the case', () => {
  const story = play(steps({ wait: false }))
  const before = story.state
  expect(story.tell(ended).state).toBe(before)
})

test('a case that cannot be started is an outcome with its reason; the ledger names the questions, not the answers', () => {
  const reason = 'answers-not-taken'
  const story = play(steps()).tell({ type: 'sub-case-refused', ...about, reason, questions: ['where'] })
  expect(story.state.steps['inspect']).toMatchObject({ outcome: 'not-started', result: { reason } })
  const data = { service: 'inspection', reason, questions: ['where'] }
  expect(story.ledger).toContainEqual({ type: 'sub-case-refused', step: 'inspect', data })
})

const late = { id: 'late', at: { after: { minutes: 0 } }, do: [{ action: 'leave', next: 'refused' }] } as never
const withDeadline = (more: object) => {
  const { inspect: one, ...others } = steps(more)
  return { inspect: { ...one, clock, deadlines: [late] }, ...others }
}

test.each([
  [{}, true],
  [{ whenLeft: 'cancel' }, true],
  [{ whenLeft: 'leave' }, false],
  [{ wait: false }, false],
  [{ wait: false, whenLeft: 'cancel' }, true],
])('left by a deadline with %j, it takes back what is not begun; that it cancels the case is %s', (more, cancels) => {
  const story = play(withDeadline(more)).fire('inspect#1:deadline:late')
  expect(story.effects).toContainEqual({ type: 'cancel-work', key: 'inspect#1:sub-case' })
  const cancelled = story.effects.filter(({ type }) => type === 'cancel-sub-case')
  expect(cancelled).toEqual(cancels ? [{ type: 'cancel-sub-case', key: 'inspect#1:cancel-sub-case', ...about }] : [])
  expect(story.tell(ended).state.outcome).toBe('refused')
})

test('a case that is withdrawn cancels the one that it waits for', () => {
  const story = play(steps()).tell(started)
  story.tell({ type: 'cancelled', actor: { kind: 'staff' }, hasNote: true })
  expect(story.effects.map(({ type }) => type)).toContain('cancel-sub-case')
})

test('moved to another version, it goes on waiting for the same service and begins anew for another', () => {
  const story = play(steps())
  const moved = (more: object) => landing(story.definition, compileProcess(smallService(steps(more))), story.state)
  expect(moved({ answers: {}, whenLeft: 'leave' })).toMatchObject({ anew: [], loses: [] })
  expect(moved({ service: 'survey' }).anew).toEqual(['inspect'])
  expect(moved({ wait: false }).anew).toEqual(['inspect'])
})
