import { expect, test } from '@jest/globals'
import { end, payment, task } from '../small-service.fixture.ts'
import { play } from '../step-kinds/play.fixture.ts'

const resident = { kind: 'resident', id: 'person-1' } as const
const staff = { kind: 'staff', id: 'officer-1' } as const
const slot = { bookingId: 'booking-1', date: '2026-12-22', window: 'morning' }
const booking = (action: string) => ({ kind: 'booking', config: { booking: 'collections', action, question: 'slot' } })
const steps = {
  reserve: { ...booking('reserve'), next: 'pay' },
  pay: { ...payment, next: 'confirm' },
  confirm: { ...booking('confirm'), next: 'collect' },
  collect: { ...task, next: 'end' },
  end,
}
const pay = (story: ReturnType<typeof play>) =>
  story.tell({ type: 'payment-received', step: 'pay', occurrence: 1, amount: 3500, attempt: 'a' })

test('withdrawn while it waits for money, the slot is given back and nobody may pay any longer', () => {
  const story = play(steps, { slot })
  const before = story.effects.length
  story.tell({ type: 'withdrawn', actor: resident, hasNote: true })
  expect(story.state).toMatchObject({ status: 'ended', outcome: 'withdrawn', timers: {} })
  expect(story.waiting()).toEqual([])
  expect(story.effects.slice(before)).toEqual([
    { type: 'cancel-payment', key: 'pay#1:left', step: 'pay', occurrence: 1 },
    { type: 'cancel-timer', key: 'pay#1:abandon' },
    { type: 'end-case', key: 'pay#1:end', outcome: 'withdrawn' },
    { type: 'release-slot', key: 'booking-1:given-back', bookingId: 'booking-1' },
  ])
  expect(story.ledger.at(-1)).toEqual({ type: 'slot-released', data: { bookingId: 'booking-1' } })
  expect(story.ledger).toContainEqual({ type: 'case-withdrawn', actor: resident, data: { hasNote: true } })
})

test('cancelled while a task is open, the task is closed and a confirmed slot given back', () => {
  const story = pay(play(steps, { slot }))
  story.tell({ type: 'cancelled', actor: staff, hasNote: true })
  expect(story.state).toMatchObject({ status: 'ended', outcome: 'cancelled', slots: { 'booking-1': 'released' } })
  expect(story.effects).toContainEqual({ type: 'close-task', key: 'collect#1:task' })
  expect(story.effects.filter(({ type }) => type === 'release-slot')).toHaveLength(1)
})

test('a slot that the process has given back is not given back again', () => {
  const story = play({ ...steps, pay: { ...booking('release'), next: 'collect' } }, { slot })
  story.tell({ type: 'withdrawn', actor: resident, hasNote: false })
  expect(story.effects.filter(({ type }) => type === 'release-slot')).toHaveLength(1)
})

test('a case that was begun before slots were kept together gives its slot back all the same', () => {
  const story = pay(play(steps, { slot }))
  delete story.state.slots
  story.tell({ type: 'withdrawn', actor: resident, hasNote: false })
  expect(story.effects.filter(({ type }) => type === 'release-slot')).toHaveLength(1)
})

test('several ways at once are all left', () => {
  const ways = ['one', 'other'].map((id) => ({ id, title: id, start: 'look' }))
  const story = play({
    both: { kind: 'parallel', config: { ways, until: 'all' }, next: 'end' },
    look: { ...task, next: 'stop' },
    stop: { kind: 'way-end', config: {} },
    end,
  })
  story.tell({ type: 'cancelled', actor: staff, hasNote: true })
  expect(story.waiting()).toEqual([])
  expect(story.effects.filter(({ type }) => type === 'close-task')).toHaveLength(2)
})

test('an ended case is neither withdrawn nor cancelled', () => {
  const story = play({ look: { ...task, next: 'end' }, end }).complete('look', 'yes')
  const before = story.state
  story.tell({ type: 'withdrawn', actor: resident, hasNote: false })
  story.tell({ type: 'cancelled', actor: staff, hasNote: true })
  expect(story.state).toBe(before)
})

test('a service that names messages for it has them sent in the same transition, and one that names none says nothing', () => {
  const story = (withdraw?: object, cancel?: object) => {
    const one = play(steps, { slot })
    Object.assign(one.definition, { ...(withdraw && { withdraw }), ...(cancel && { cancel }) })
    return one
  }
  const sent = ({ effects }: ReturnType<typeof play>) => effects.filter(({ type }) => type === 'send-message')
  const withdrawn = { type: 'withdrawn', actor: resident, hasNote: false } as const
  const cancelled = { type: 'cancelled', actor: staff, hasNote: true } as const
  const told = { type: 'send-message', to: 'applicant', step: 'pay' }
  expect(sent(story({ message: 'taken-back' }, { message: 'stopped' }).tell(withdrawn))).toEqual([
    { ...told, key: 'pay#1:withdrawn-message', message: 'taken-back' },
  ])
  expect(sent(story({ message: 'taken-back' }, { message: 'stopped' }).tell(cancelled))).toEqual([
    { ...told, key: 'pay#1:cancelled-message', message: 'stopped' },
  ])
  expect(sent(story().tell(cancelled))).toEqual([])
})
