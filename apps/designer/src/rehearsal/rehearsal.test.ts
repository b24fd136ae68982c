import { compileProcess, runJourney } from '@guildhall/process-engine'
import type { JourneyMove, ServicePackage } from '@guildhall/schemas'
import { catalogue } from '@guildhall/schemas/catalogue'
import { expect, test } from '@jest/globals'
import { clocksIn, comingIn } from './clocks.ts'
import { happenedBetween } from './happened.ts'
import { journeyOf } from './journey.ts'
import { dayOf, morningOf, waitUntil } from './jumps.ts'
import { lettersIn } from './letters.ts'
import { moveWords, type Played, play, type Rehearsal } from './rehearsal.ts'
import { offersOn } from './slots.ts'
import { tasksIn, teamsOfService } from './tasks.ts'

const pack = catalogue().find(({ service }) => service.slug === 'bulky-waste')!
const collected = pack.journeys!.find(({ id }) => id === 'collected')!
const council = { council: 'Kingsmere', councilPhone: '', councilEmail: '', councilHours: '', councilAddress: '' }
const next: JourneyMove = { move: 'wait', until: 'next-timer' }
const pay: JourneyMove = { move: 'pay', step: 'pay' }
const rehearse = (moves: JourneyMove[], of: ServicePackage = pack): Rehearsal => ({
  pack: of,
  at: collected.start.at,
  start: collected.start,
  actions: moves.map((move) => ({ move, said: move.move })),
})
const worldOf = (moves: JourneyMove[]) => (play(rehearse(moves)) as Played).world

test('what was done is a journey that holds, with an id that no other journey has', () => {
  const rehearsal = rehearse(collected.moves)
  rehearsal.actions.splice(1, 0, { bounced: 'send-confirmation#1:message', said: 'It bounced' })
  const journey = journeyOf(pack, rehearsal, 'Collected')!
  expect(journey).toMatchObject({
    id: 'collected-2',
    title: 'Collected',
    moves: collected.moves,
    expect: collected.expect,
  })
  expect(runJourney(compileProcess(pack), journey).differences).toEqual([])
  expect(journeyOf(pack, rehearsal, '!!!')?.id).toBe('rehearsed')
})

test('nothing is a journey before the form is sent, or where the service has changed so that it cannot be played', () => {
  const { start: _, ...unsent } = rehearse([])
  expect(journeyOf(pack, unsent, 'Nothing')).toBeUndefined()
  expect(journeyOf(pack, rehearse([{ move: 'pay', step: 'gone' }]), 'Gone')).toBeUndefined()
})

test('what cannot be done ends the play there and says so; a process that cannot run is a sentence', () => {
  const played = play(rehearse([pay, pay, next])) as Played
  expect(played.trouble).toEqual({ done: 1, words: 'Pay at "Resident pays" cannot be done now' })
  const broken = { ...pack, process: { ...pack.process, start: 'gone' } }
  expect(play(rehearse([], broken))).toEqual({ words: expect.stringContaining('There is no step "gone"') })
})

test('tasks are those of the teams, until they are closed; a breach gives them to the team lead, urgent', () => {
  expect(teamsOfService(pack)).toEqual(['waste-crew'])
  const [task] = tasksIn(pack, worldOf([pay]))
  expect(task).toMatchObject({ title: 'Collect the items', team: 'waste-crew', isWithLead: false, priority: 'normal' })
  expect(task!.outcomes.map(({ title }) => title)).toEqual(['Collected', 'Could not collect'])
  expect(tasksIn(pack, worldOf([pay, next, next]))[0]).toMatchObject({ isWithLead: true, priority: 'urgent' })
  const done: JourneyMove = { move: 'complete', step: 'collect', outcome: 'collected' }
  expect(tasksIn(pack, worldOf([pay, done]))[0]!.closed).toBe('Collect the items: Collected')
})

test('messages are read as they would be, each with what was known when it was sent', () => {
  const refused: JourneyMove = { move: 'complete', step: 'collect', outcome: 'refused', note: 'A dog' }
  const [confirmed, told] = lettersIn(pack, worldOf([pay, refused]), council)
  expect(confirmed!.body).toContain('Hello Ada Test')
  expect(confirmed!.body).toContain('You paid £62.')
  expect(confirmed!.body).toContain('Kingsmere')
  expect(told!.body).toContain('What the crew said: A dog')
  expect(told!.body).not.toContain('((')
})

test('what comes by itself is in its order and in words, and a clock says how it stands', () => {
  expect(comingIn(pack, worldOf([])).map(({ words }) => words)).toEqual([
    '“Resident pays” gives up waiting for the money',
  ])
  const [reminder, overdue] = comingIn(pack, worldOf([pay]))
  expect(reminder!.words).toContain('“Collect the items”: 8 working hours before the target: send')
  expect(overdue!.words).toContain('when the target is missed')
  expect(clocksIn(pack, worldOf([pay]))[0]!.status).toBe('on-track')
  expect(clocksIn(pack, worldOf([pay, next, next]))[0]!.status).toBe('breached')
})

test('what happened between two moments is told in sentences, what was done in words', () => {
  const before = worldOf([pay])
  const after = worldOf([pay, next])
  expect(happenedBetween(pack, before, after)).toEqual([
    'Deadline reached: reminder of “Collect the items”',
    '“Reminder to the crew” is sent to the team',
  ])
  expect(happenedBetween(pack, after, after)).toEqual([])
  expect(moveWords(pack, next, after)).toMatch(/^Waited until \w+ \d+ December 2026 at \d\d:\d\d$/)
  expect(moveWords(pack, { move: 'fail-payment', step: 'pay' }, after)).toBe('The card was declined at “Resident pays”')
})

test('days are those of the council’s clocks, also in summer, and a wait until a day that is over is refused', () => {
  expect(morningOf('2027-06-01')).toEqual(new Date('2027-06-01T08:00:00Z'))
  expect(morningOf('2027-12-01')).toEqual(new Date('2027-12-01T09:00:00Z'))
  expect(dayOf('2027-06-01T23:30:00Z')).toBe('2027-06-02')
  const now = new Date('2027-06-01T08:00:00Z')
  expect(waitUntil('2027-06-02', now)).toEqual({ move: 'wait', for: { hours: 24 } })
  expect(waitUntil('2027-06-01', now)).toContain('after the one')
  expect(waitUntil('2127-06-01', now)).toContain('ten years')
  expect(waitUntil('', now)).toBe('Enter a date')
})

test('slots are those of the booking calendar for the zone of the answers, and none where it does not serve them', () => {
  const offers = offersOn(pack.bookings['collections']!, { address: { zone: 'north' } }, '2027-03-01')
  expect(offers[0]).toMatchObject({ date: '2027-03-03', window: 'morning', left: 12 })
  expect(new Set(offers.map(({ date }) => new Date(date).getUTCDay()))).toEqual(new Set([1, 3, 5]))
  expect(offersOn(pack.bookings['collections']!, {}, '2027-03-01')).toEqual([])
})
