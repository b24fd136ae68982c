import { expect, test } from '@jest/globals'
import { end } from '../../small-service.fixture.ts'
import { play } from '../play.fixture.ts'
import { visitTo } from '../visit.fixture.ts'
import { waitStep } from './step.ts'

const until = { var: 'answers.date' }
const scope = (date: unknown) => ({ answers: { date }, steps: {}, case: {} })
const dueAt = (move: ReturnType<typeof waitStep.enter>) => move.timers?.[0]?.dueAt.toISOString()

test('waits for a length of time', () => {
  expect(dueAt(waitStep.enter(visitTo({ for: { days: 7 } })))).toBe('2026-12-08T10:00:00.000Z')
})

test('waits until the start of a local day', () => {
  expect(dueAt(waitStep.enter(visitTo({ until }, { scope: scope('2027-06-01') })))).toBe('2027-05-31T23:00:00.000Z')
})

test('a date that has passed is due now', () => {
  expect(dueAt(waitStep.enter(visitTo({ until }, { scope: scope('2020-01-01') })))).toBe('2026-12-01T10:00:00.000Z')
})

test.each([undefined, 'soon', 5, '2026-02-30'])('goes on at once when the rule gives no date (%j)', (date) => {
  expect(waitStep.enter(visitTo({ until }, { scope: scope(date) }))).toEqual({ done: { outcome: 'no-date' } })
})

test('goes on when its timer fires, and for nothing else', () => {
  const visit = visitTo(waitStep.example)
  expect(waitStep.on?.(visit, { type: 'timer-fired', key: 'here#1:wait' })).toEqual({ done: { outcome: 'elapsed' } })
  expect(waitStep.on?.(visit, { type: 'payment-abandoned', step: 'here', occurrence: 1 })).toBeUndefined()
})

const siteVisit = {
  kind: 'wait',
  config: { event: 'site-visited', timeout: { days: 3 } },
  branches: [
    {
      when: {
        and: [{ '==': [{ var: 'outcome' }, 'happened'] }, { '==': [{ var: 'result.verdict' }, 'good'] }],
      },
      next: 'end',
    },
    { next: 'refused' },
  ],
}
const refused = { kind: 'end', config: { outcome: 'refused' } }
const actor = { kind: 'staff', id: 'officer-1' } as const
const visited = (verdict?: string) =>
  ({ type: 'outside-event', name: 'site-visited', ...(verdict && { data: { verdict } }), actor }) as const

test('an event of the name ends the wait and takes its time-out back; branches read what came with it', () => {
  const story = play({ visit: siteVisit, refused, end })
  expect(story.waiting()).toEqual(['visit'])
  story.tell({ ...visited('good'), name: 'other' })
  expect(story.waiting()).toEqual(['visit'])
  story.tell(visited('good'))
  expect(story.state).toMatchObject({ status: 'ended', outcome: 'completed', timers: {} })
  expect(story.ledger).toContainEqual({
    type: 'event-received',
    step: 'visit',
    actor,
    data: { event: 'site-visited' },
  })
})

test('an event that comes after its time-out, or a second time, changes nothing', () => {
  const story = play({ visit: siteVisit, refused, end }).at('2026-12-04T10:00:00Z').fire('visit#1:wait')
  expect(story.state).toMatchObject({ status: 'ended', outcome: 'refused' })
  expect(story.state.steps['visit']).toMatchObject({ outcome: 'timed-out' })
  const before = story.state
  expect(story.tell(visited('good')).state).toBe(before)
})

test('one event reaches every wait of its name at once, but none that is only come to by it', () => {
  const ways = ['roof', 'walls'].map((id) => ({ id, title: id, start: `await-${id}` }))
  const story = play({
    survey: { kind: 'parallel', config: { ways, until: 'all' }, next: 'again' },
    'await-roof': { ...siteVisit, branches: undefined, next: 'over' } as never,
    'await-walls': { ...siteVisit, branches: undefined, next: 'over' } as never,
    over: { kind: 'way-end', config: {} },
    again: siteVisit,
    refused,
    end,
  })
  expect(story.waiting()).toEqual(['survey', 'survey#1.roof/await-roof', 'survey#1.walls/await-walls'])
  story.tell(visited())
  expect(story.waiting()).toEqual(['again'])
})

test('where the first of two waits is enough, the event ends the step once', () => {
  const ways = ['roof', 'walls'].map((id) => ({ id, title: id, start: 'await' }))
  const story = play({
    survey: { kind: 'parallel', config: { ways, until: 'any' }, next: 'end' },
    await: { ...siteVisit, branches: undefined, next: 'over' } as never,
    over: { kind: 'way-end', config: {} },
    end,
  }).tell(visited())
  expect(story.state.steps['survey']).toMatchObject({ outcome: 'roof', ways: { walls: { status: 'cancelled' } } })
  expect(story.ledger.filter(({ type }) => type === 'event-received')).toHaveLength(1)
})

test('a wait says what it waits for, once', () => {
  const codes = (config: object) => waitStep.check?.(config as never).map(({ code }) => code)
  expect(codes({})).toEqual(['process/wait-for-nothing'])
  expect(codes({ event: 'paid', for: { days: 1 } })).toEqual(['process/wait-for-two-things'])
  expect(codes({ for: { days: 1 }, timeout: { days: 1 } })).toEqual(['process/timeout-without-event'])
  expect(codes({ event: 'paid', timeout: { days: 1 } })).toEqual([])
})
