import { readFileSync } from 'node:fs'
import type { AnswerError, Answers } from '@guildhall/form-engine'
import type { PageContext } from '@guildhall/govuk-forms'
import type { Form, ServicePackage } from '@guildhall/schemas'
import { everyKindService } from '../every-kind.ts'

/** What is shown of one page of the form: how it is answered, what is wrong with it, and what the server would know. */
export type Sample = {
  filled?: unknown
  /** An answer that is wrong; none given is what is wrong when left out. */
  wrong?: unknown
  /** What is said of a page whose fault only the server finds. */
  problems?: { en: AnswerError[]; cy: AnswerError[] }
  /** What only the server can say of the answer when it is read back. */
  read?: string[]
  context?: { empty?: PageContext; filled?: PageContext; error?: PageContext }
}

/** Answers that other pages work with. */
export const others: Answers = { items: [{ item: 'stalls', quantity: 4 }] }

const slots = [
  { id: 'a', date: '2030-06-04', window: 'am', title: '8am to 12 noon', left: 3 },
  { id: 'b', date: '2030-06-04', window: 'pm', title: '12 noon to 5pm', left: 1 },
  { id: 'c', date: '2030-06-06', window: 'am', title: '8am to 12 noon', left: 8 },
]
const home = { uprn: '00000001000', line1: '1 Bridge Street', town: 'Kingsmere', postcode: 'KM1 1AB' }

/** By the id of the page. */
export const samples: Record<string, Sample> = {
  'full-name': { filled: { given: 'Siân', family: 'O’Neil' } },
  email: { filled: 'sian@example.com', wrong: 'sian@example' },
  phone: { filled: '01632 960 100', wrong: 'twelve' },
  organisation: { filled: 'Abbey Scouts' },
  about: { filled: 'A summer fair with stalls, music and a tug of war.' },
  people: { filled: 120, wrong: 'twelve' },
  budget: { filled: 35050, wrong: 'a lot' },
  day: { filled: '2026-02-03', wrong: '2026-02-' },
  dates: { filled: { from: '2030-06-05', to: '2030-06-07' }, wrong: { from: '2030-06-05', to: '2030-06-01' } },
  'start-time': { filled: '09:30', wrong: 'noonish' },
  outdoors: { filled: true },
  size: { filled: 'medium' },
  needs: { filled: ['water', 'power'] },
  park: { filled: 'castle-green' },
  street: { filled: 's4999' },
  spot: { filled: { description: 'By the bandstand', easting: 402040, northing: 301500 } },
  rating: { filled: 4 },
  places: { filled: { toilets: 'good', grass: 'poor' }, wrong: { toilets: 'good' } },
  vehicle: { filled: 'AA19AAA', wrong: 'A!' },
  'national-insurance': { filled: 'AB123456C', wrong: 'QQ123' },
  items: { filled: others['items'] },
  'stall-fee': {},
  helpers: {
    filled: [{ name: 'Ada Lovelace' }, { name: 'Grace Hopper', born: '1906-12-09' }],
    context: {
      empty: { lists: { helpers: { stage: 'item', index: 0 } } },
      filled: { lists: { helpers: { stage: 'list' } } },
      error: { lists: { helpers: { stage: 'item', index: 0 } } },
    },
    problems: {
      en: [{ at: 'helpers.0.name', message: 'Enter full name' }],
      cy: [{ at: 'helpers.0.name', message: 'Rhowch full name' }],
    },
  },
  address: {
    filled: home,
    wrong: { line1: '', town: '', postcode: 'KM1' },
    context: {
      empty: { address: { address: { stage: 'postcode' } } },
      filled: { address: { address: { stage: 'chosen' } } },
      error: { address: { address: { stage: 'manual' } } },
    },
  },
  plan: {
    filled: 'kept',
    read: ['plan-of-the-green.pdf'],
    context: { filled: { files: { plan: [{ id: 'plan', name: 'plan-of-the-green.pdf', bytes: 1_250_000 }] } } },
    problems: {
      en: [{ at: 'plan', message: 'The selected file must be a JPG, PNG or PDF' }],
      cy: [{ at: 'plan', message: 'Rhaid i’r ffeil fod yn JPG, PNG neu PDF' }],
    },
  },
  account: {
    filled: { accountName: 'Abbey Scouts', sortCode: '309430', accountNumber: '12345678' },
    wrong: { accountName: 'Abbey Scouts', sortCode: '30' },
  },
  terms: { filled: true },
  signature: { filled: { agreed: true, name: 'Siân O’Neil' } },
  slot: {
    filled: { bookingId: '8f2a3c1e-5a4b-4c6d-9e7f-001122334455', date: '2030-06-04', window: 'am' },
    read: ['Tuesday 4 June 2030', '8am to 12 noon'],
    context: {
      empty: { slots: { slot: slots } },
      error: { slots: { slot: slots } },
      filled: {
        slots: { slot: slots },
        held: { slot: { ...slots[0]!, until: '2030-06-01T10:30:00Z' } },
      },
    },
  },
}

/** The form with one question of every kind; the one that needs a booking comes from a service that has some. */
export function catalogueForm(): Form {
  const file = new URL('../../../../schemas/services/bulky-waste.json', import.meta.url)
  const waste = JSON.parse(readFileSync(file, 'utf8')) as ServicePackage
  const page = waste.forms['request']?.pages.find(({ id }) => id === 'slot')
  const form = everyKindService().forms['request']
  if (!form || !page) throw new Error('The forms of the catalogue are not there')
  return { ...form, pages: [...form.pages, page] }
}
