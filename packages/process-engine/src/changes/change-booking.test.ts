import { expect, test } from '@jest/globals'
import { bookedSlots, mayChangeBooking } from '../booked-slots.ts'
import { clock, end, payment, task } from '../small-service.fixture.ts'
import { play } from '../step-kinds/play.fixture.ts'

const resident = { kind: 'resident', id: 'person-1' } as const
const slot = { bookingId: 'booking-1', date: '2026-12-22', window: 'morning' }
const other = { bookingId: 'booking-2', date: '2026-12-29', window: 'afternoon' }
const booking = (action: string) => ({ kind: 'booking', config: { booking: 'collections', action, question: 'slot' } })
const from = { var: 'answers.slot.date' }
const steps = {
  reserve: { ...booking('reserve'), next: 'pay' },
  pay: { ...payment, next: 'confirm' },
  confirm: { ...booking('confirm'), next: 'collect' },
  collect: {
    ...task,
    clock: { ...clock, from },
    deadlines: [
      { id: 'late', at: { after: { minutes: 0 } }, do: [{ action: 'raise-priority' as const, to: 'urgent' as const }] },
    ],
    next: 'end',
  },
  end,
}
const change = { type: 'booking-changed', question: 'slot', from: 'booking-1', booked: other, actor: resident } as const
const paid = () =>
  play(steps, { slot }).tell({ type: 'payment-received', step: 'pay', occurrence: 1, amount: 3500, attempt: 'a' })

test('another slot takes the place of the one that the case holds, as far along, and that one is given back', () => {
  const story = paid()
  const before = story.ledger.length
  story.tell(change)
  expect(story.state.answers).toEqual({ slot: other })
  expect(story.state.slots).toEqual({ 'booking-1': 'released', 'booking-2': 'confirmed' })
  expect(story.effects).toContainEqual({ type: 'release-slot', key: 'booking-1:changed', bookingId: 'booking-1' })
  expect(story.ledger[before]).toEqual({
    type: 'booking-changed',
    actor: resident,
    data: { question: 'slot', before: 'booking-1', bookingId: 'booking-2', date: '2026-12-29', window: 'afternoon' },
  })
  expect(story.waiting()).toEqual(['collect'])
})

test('the clock that runs from the day of the slot runs from the new day, with its deadlines', () => {
  const story = paid()
  const { clock: before } = story.state.steps['collect']!
  story.tell(change)
  const { clock: after } = story.state.steps['collect']!
  expect(before!.startedAt).toBe('2026-12-22T00:00:00.000Z')
  expect(after!.startedAt).toBe('2026-12-29T00:00:00.000Z')
  expect(Object.values(story.state.timers).map(({ dueAt }) => dueAt)).toEqual([after!.dueAt])
  expect(story.effects).toContainEqual({ type: 'cancel-timer', key: 'collect#1:deadline:late' })
  expect(story.effects.at(-1)).toMatchObject({ type: 'set-task-clock', key: 'collect#1:task', dueAt: after!.dueAt })
})

test('a wait until the day of the slot waits until the new day', () => {
  const wait = { kind: 'wait', config: { until: from }, next: 'end' }
  const story = play({ confirm: { ...booking('confirm'), next: 'wait' }, wait, end }, { slot }).tell(change)
  expect(Object.values(story.state.timers)).toMatchObject([{ dueAt: '2026-12-29T00:00:00.000Z', purpose: 'wait' }])
  const [key = ''] = Object.keys(story.state.timers)
  expect(story.fire('wait#1:wait').state.status).toBe('open')
  expect(story.fire(key).state.status).toBe('ended')
})

test('withdrawn after that, the case gives back the new slot and not the old one again', () => {
  const story = paid().tell(change).tell({ type: 'withdrawn', actor: resident, hasNote: false })
  const given = story.effects.flatMap((effect) => (effect.type === 'release-slot' ? [effect.bookingId] : []))
  expect(given).toEqual(['booking-1', 'booking-2'])
})

// The calendar lets people change until noon on the day before.
test.each<[string, () => ReturnType<typeof paid>]>([
  ['after the time that the calendar gives', () => paid().at('2026-12-21T12:00:00Z')],
  ['while the case waits for the money', () => play(steps, { slot })],
  ['of a slot that the case does not hold any more', () => paid().tell(change)],
  ['after the case has ended', () => paid().complete('collect', 'yes')],
])('no change %s', (_, ready) => {
  const story = ready()
  const before = story.state
  expect(story.tell(change).state).toBe(before)
})

test('a moment before that time it is still changed', () => {
  expect(paid().at('2026-12-21T11:59:59Z').tell(change).state.answers).toEqual({ slot: other })
})

test('what a case holds is told with the time until which it may be changed', () => {
  const { definition, state, now } = paid()
  const [held] = bookedSlots(definition, state)
  expect(held).toEqual({
    question: 'slot',
    booking: 'collections',
    ...slot,
    status: 'confirmed',
    changeUntil: new Date('2026-12-21T12:00:00Z'),
  })
  expect(mayChangeBooking(definition, state, held!, now)).toBe(true)
  expect(mayChangeBooking(definition, state, { ...held!, changeUntil: undefined }, now)).toBe(false)
})
