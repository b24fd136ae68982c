import { expect, test } from '@jest/globals'
import { end } from '../../small-service.fixture.ts'
import { play } from '../play.fixture.ts'
import { visitTo } from '../visit.fixture.ts'
import { expiryOf, renewalStep } from './step.ts'

const config = {
  expires: { var: 'answers.until' },
  inviteBefore: { days: 28 },
  message: 'renew',
  carry: ['place', 'name'],
  remind: [
    { before: { days: 7 }, message: 'renew-soon' },
    { before: { days: 40 }, message: 'renew-soon' },
  ],
}
const renew = {
  kind: 'renewal',
  config,
  branches: [{ when: { '==': [{ var: 'outcome' }, 'renewed'] }, next: 'end' }, { next: 'over' }],
}
const over = { kind: 'end', config: { outcome: 'abandoned' } }
const answers = { until: '2027-06-01', place: 'High Street', secret: 'x' }
const about = { step: 'renew', occurrence: 1 }
const begin = (given: Record<string, unknown> = answers, more = {}) =>
  play({ renew: { ...renew, ...more }, over, end }, given)
const invite = () => begin().at('2027-05-03T23:00:00Z').fire('renew#1:invite')
const invited = () => invite().tell({ type: 'renewal-invited', ...about, service: 'small', left: ['name'] })
const dueAt = (story: ReturnType<typeof play>, name: string) => story.state.timers[`renew#1:${name}`]?.dueAt

test('it waits for the moment so long before the day on which it runs out, and for that day', () => {
  const story = begin()
  expect(dueAt(story, 'invite')).toBe('2027-05-03T23:00:00.000Z')
  expect(dueAt(story, 'expiry')).toBe('2027-05-31T23:00:00.000Z')
  expect(expiryOf(story.state, about)).toBe('2027-05-31T23:00:00.000Z')
  expect(story.waiting()).toEqual(['renew'])
})

test('working time counts in the calendar, and what lasts so long is counted from here', () => {
  const move = renewalStep.enter(
    visitTo({ ...renewalStep.example, lasts: { days: 31 }, inviteBefore: { workingDays: 2 } }),
  )
  expect(move.timers?.map(({ name, dueAt: at }) => [name, at.toISOString()])).toEqual([
    ['invite', '2026-12-23T10:00:00.000Z'],
    ['expiry', '2027-01-01T10:00:00.000Z'],
  ])
})

test('when its day is nearer than that, the resident is invited at once', () => {
  expect(dueAt(begin({ ...answers, until: '2026-12-10' }), 'invite')).toBe('2026-12-01T10:00:00.000Z')
})

test('what has run out already lapses at once, and without a date nobody is invited', () => {
  const late = begin({ ...answers, until: '2026-11-01' })
  expect(late.state.steps['renew']).toMatchObject({ outcome: 'lapsed' })
  expect(late.effects.map(({ type }) => type)).not.toContain('invite-renewal')
  expect(begin({}).state.steps['renew']).toMatchObject({ outcome: 'no-date' })
})

test('at the moment it asks for an invitation with the answers that are carried over and no other, none of them in the ledger', () => {
  const story = invite()
  expect(story.effects).toContainEqual({
    type: 'invite-renewal',
    key: 'renew#1:invitation',
    ...about,
    answers: { place: 'High Street', name: undefined },
  })
  expect(JSON.stringify(story.ledger)).not.toContain('High Street')
  expect(story.waiting()).toEqual(['renew'])
})

test('answers of another form are worked out by rules', () => {
  const other = { config: { ...config, service: 'other', carry: { where: { var: 'answers.place' }, kind: 'again' } } }
  const story = begin(answers, other).fire('renew#1:invite')
  expect(story.effects).toContainEqual(
    expect.objectContaining({ service: 'other', answers: { where: 'High Street', kind: 'again' } }),
  )
})

test('once the invitation is made the resident is told, and reminded later unless that moment has passed', () => {
  const story = invited()
  expect(story.effects).toContainEqual(
    expect.objectContaining({ type: 'send-message', message: 'renew', to: 'applicant' }),
  )
  expect(dueAt(story, 'remind-0')).toBe('2027-05-24T23:00:00.000Z')
  expect(dueAt(story, 'remind-1')).toBeUndefined()
  expect(story.fire('renew#1:remind-0').effects.filter(({ type }) => type === 'send-message')).toHaveLength(2)
})

test('the form that was sent is the outcome, and takes every timer back', () => {
  const story = invited().tell({ type: 'renewal-received', ...about, reference: 'SML-2' })
  expect(story.state).toMatchObject({ status: 'ended', outcome: 'completed', timers: {} })
  expect(story.state.steps['renew']).toMatchObject({ outcome: 'renewed', result: { reference: 'SML-2' } })
  const before = story.state
  expect(story.tell({ type: 'renewal-lapsed', ...about }).state).toBe(before)
})

test('when it runs out the worker is asked whether the form was sent, and only its word ends the step', () => {
  const story = invited().at('2027-05-31T23:00:00Z').fire('renew#1:expiry')
  expect(story.effects).toContainEqual({ type: 'settle-renewal', key: 'renew#1:settle', ...about })
  expect(story.waiting()).toEqual(['renew'])
  story.tell({ type: 'renewal-lapsed', ...about })
  expect(story.state).toMatchObject({ status: 'ended', outcome: 'abandoned', timers: {} })
})

test('an invitation that is made after it has run out tells nobody', () => {
  const story = invite().at('2027-05-31T23:00:00Z').fire('renew#1:expiry')
  const before = story.state
  expect(story.tell({ type: 'renewal-invited', ...about, service: 'small', left: [] }).state).toBe(before)
})

test('an invitation that is told twice is one: the resident hears of it once', () => {
  const story = invited()
  const before = story.state
  expect(story.tell({ type: 'renewal-invited', ...about, service: 'small', left: ['name'] }).state).toBe(before)
})

test('a case that is withdrawn takes the invitation back', () => {
  const story = invited().tell({ type: 'withdrawn', actor: { kind: 'resident' }, hasNote: false })
  expect(story.effects).toContainEqual({ type: 'end-invitation', key: 'renew#1:end-invitation', ...about })
  expect(story.effects).toContainEqual({ type: 'cancel-work', key: 'renew#1:invitation' })
  expect(story.state.timers).toEqual({})
})

test('it says once when it runs out', () => {
  const codes = (more: object) => renewalStep.check?.({ ...config, ...more }).map(({ code }) => code)
  expect(codes({})).toEqual([])
  expect(codes({ expires: undefined })).toEqual(['process/renewal-of-nothing'])
  expect(codes({ lasts: { days: 1 } })).toEqual(['process/renewal-of-two-dates'])
})
