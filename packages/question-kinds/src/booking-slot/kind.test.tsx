import { expect, test } from '@jest/globals'
import { drawQuestion, posted } from '../testing/draw-question.tsx'
import { bookingSlot } from './model.ts'

const slot = (id: string, date: string, left = 3) => ({ id, date, window: 'morning', title: '7am to 12pm', left })

test('the id of the chosen slot is handed to the server, never a booking', () => {
  expect(bookingSlot.parse('2026-12-01~morning', {}, {})).toEqual({ slotId: '2026-12-01~morning' })
  expect(bookingSlot.parse({ bookingId: 'mine', date: '2026-12-01', window: 'all' }, {}, {})).toBeUndefined()
})

test('the booked day and time are said in words', () => {
  expect(bookingSlot.format({ bookingId: 'b', date: '2026-12-01', window: '7am to 12pm' }, {}, {})).toEqual([
    'Tuesday 1 December 2026',
    '7am to 12pm',
  ])
})

test('slots stand by day in order; each says its day to those who cannot see the heading', () => {
  const page = drawQuestion({
    kind: 'booking-slot',
    context: { slots: { q: [slot('b', '2026-12-02', 1), slot('a', '2026-12-01')] } },
    errors: [{ at: 'q', message: 'Select a day and time' }],
  })
  expect([...page.querySelectorAll('h2')].map((h) => h.textContent)).toEqual([
    'Tuesday 1 December 2026',
    'Wednesday 2 December 2026',
  ])
  expect([...page.querySelectorAll('.govuk-radios label')].map((label) => label.textContent)).toEqual([
    '7am to 12pm, Tuesday 1 December 2026',
    '7am to 12pm, Wednesday 2 December 2026',
  ])
  expect([...page.querySelectorAll('.govuk-radios__hint')].map((hint) => hint.textContent)).toEqual([
    '3 places left',
    '1 place left',
  ])
  // The error summary links to #q, so the first radio button that is drawn has that id.
  expect(page.querySelector('input')?.id).toBe('q')
})

test('the held slot is said with its end, and its radio button is chosen', () => {
  const page = drawQuestion({
    kind: 'booking-slot',
    context: {
      slots: { q: [slot('a', '2026-12-01'), slot('b', '2026-12-02')] },
      held: {
        q: { id: 'b', date: '2026-12-02', window: 'morning', title: '7am to 12pm', until: '2026-07-01T09:05:00Z' },
      },
    },
  })
  expect(page.querySelector('.govuk-inset-text')?.textContent).toBe(
    'We are keeping Wednesday 2 December 2026, 7am to 12pm for you until 10:05am.',
  )
  expect(posted(page)).toEqual([['q', 'b']])
})

test('when nothing is free, a sentence says so', () => {
  expect(drawQuestion({ kind: 'booking-slot' }).querySelector('p')?.textContent).toMatch(/no times free at the moment/)
})
