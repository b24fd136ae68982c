import type { AddressStage, SlotOffer } from '@guildhall/govuk-forms'
import { expect, test } from '@jest/globals'
import axe from 'axe-core'
import { questionKinds } from './registry.ts'
import { drawQuestion, drawQuestions } from './testing/draw-question.tsx'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

// Judging a page takes seconds on a busy machine, so each page holds every kind.
const SLOW = 60_000

async function violations(page: Document): Promise<string[]> {
  const window = page.defaultView as unknown as { eval(code: string): void; axe: typeof axe }
  window.eval(axe.source)
  const found = await window.axe.run(page, {
    runOnly: tags,
    // Without layout there are no colours to compare; the browser tests of the portal do that.
    rules: { 'color-contrast': { enabled: false } },
  })
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

const filled: Record<string, unknown> = {
  'yes-no': true,
  radios: 'first-answer',
  select: 'first-answer',
  checkboxes: ['first-answer'],
  number: 3,
  money: 350,
  date: '2026-12-01',
  address: { uprn: '1', line1: '1 High Street', town: 'Kingsmere', postcode: 'KM1 2AB' },
  quantities: [{ item: 'first-thing', quantity: 2 }],
  declaration: true,
  calculated: 12,
  'add-another': [{ name: 'Ada' }, { name: 'Grace' }],
  place: { description: 'By the bandstand', easting: 402000, northing: 301000 },
  rating: 4,
  time: '09:30',
  'date-range': { from: '2026-12-01', to: '2026-12-05' },
  'bank-details': { accountName: 'A Lovelace', sortCode: '309430', accountNumber: '12345678' },
  matrix: { firstThing: 'good', secondThing: 'poor' },
  signature: { agreed: true, name: 'Ada Lovelace' },
  'booking-slot': { bookingId: 'b', date: '2026-12-01', window: 'morning' },
}

const every = [...questionKinds.keys()].map((kind) => [kind.replace('-', ''), kind] as const)

test(
  'empty, no kind breaks a rule of WCAG 2.2 AA',
  async () => {
    const questions = Object.fromEntries(every.map(([name, kind]) => [name, { kind }]))
    expect(await violations(drawQuestions(questions))).toEqual([])
  },
  SLOW,
)

test(
  'filled, with a hint and optional, no kind breaks a rule of WCAG 2.2 AA',
  async () => {
    const question = (kind: string) => ({ kind, answer: filled[kind] ?? 'An answer', hint: 'A hint', required: false })
    const questions = Object.fromEntries(every.map(([name, kind]) => [name, question(kind)]))
    const slots = { bookingslot: [slot('a', '2026-12-01'), slot('b', '2026-12-02')] }
    const files = { file: [{ id: 'one', name: 'sofa.jpg', bytes: 1200, href: '/file', isPicture: true }] }
    expect(await violations(drawQuestions(questions, [], { slots, files }))).toEqual([])
  },
  SLOW,
)

test(
  'in error, no kind breaks a rule of WCAG 2.2 AA',
  async () => {
    const questions = Object.fromEntries(every.map(([name, kind]) => [name, { kind, hint: 'A hint' }]))
    const errors = every.map(([name]) => ({ at: name, message: 'Enter an answer' }))
    const address: AddressStage = {
      stage: 'choose',
      postcode: 'KM1 2AB',
      options: [{ uprn: '1', label: '1 High Street' }],
    }
    expect(await violations(drawQuestions(questions, errors, { address: { address } }))).toEqual([])
  },
  SLOW,
)

test(
  'typed, an address that is the only question breaks no rule of WCAG 2.2 AA',
  async () => {
    const errors = [{ at: 'q.town', message: 'Enter town or city' }]
    const page = drawQuestion({ kind: 'address', context: { address: { q: { stage: 'manual' } } }, errors })
    expect(await violations(page)).toEqual([])
  },
  SLOW,
)

function slot(id: string, date: string): SlotOffer {
  return { id, date, window: 'morning', title: '7am to 12pm', left: 2 }
}
