import type { ServicePackage } from '@guildhall/schemas'
import { catalogue } from '@guildhall/schemas/catalogue'
import { expect, test } from '@jest/globals'
import { changesBetween } from './describe-changes.ts'

const pack = catalogue().find(({ service }) => service.slug === 'bulky-waste')!

/** A copy as the database gives it back. */
const copyOf = (value: ServicePackage) => JSON.parse(JSON.stringify(value)) as ServicePackage

/** The changes that an edit makes, in words. */
function wordsFor(edit: (copy: ServicePackage) => void): string[] {
  const copy = copyOf(pack)
  edit(copy)
  return changesBetween(pack, copy).map(({ words }) => words)
}

const page = (copy: ServicePackage, id: string) => copy.forms['request']!.pages.find((known) => known.id === id)!

test('nothing changed is nothing to say, whatever the order of the keys', () => {
  expect(wordsFor(() => undefined)).toEqual([])
  const turned = Object.fromEntries(Object.entries(copyOf(pack)).reverse()) as ServicePackage
  expect(changesBetween(pack, turned)).toEqual([])
})

test('the first version is published for the first time', () => {
  expect(changesBetween(undefined, pack)).toEqual([{ at: '', words: 'The service is published for the first time' }])
})

test.each<[string, (copy: ServicePackage) => void]>([
  [
    '“Collection of up to 3 items” costs £40 instead of £35',
    (copy) => {
      copy.fees['collection']!.lines[0]!.amount = 4000
    },
  ],
  [
    'The form “Book a bulky waste collection” is now done in sections, from a list of tasks',
    (copy) => {
      const form = copy.forms['request']!
      form.sections = [{ id: 'all', title: 'All', pages: form.pages.map(({ id }) => id) }]
    },
  ],
  [
    '“Stairs” is now charged: £5.50',
    (copy) => void copy.fees['collection']!.lines.push({ id: 'stairs', label: 'Stairs', amount: 550 }),
  ],
  ['“Each item after the third” is no longer charged', (copy) => void copy.fees['collection']!.lines.splice(1, 1)],
  [
    'When or how “Each item after the third” is charged has changed',
    (copy) => {
      copy.fees['collection']!.lines[1]!.times = 1
    },
  ],
  [
    'The question “Is it empty?” is new on the page “What do you want us to collect?”',
    (copy) => {
      page(copy, 'items').schema.properties['empty'] = { type: 'boolean', title: 'Is it empty?' }
      page(copy, 'items').uiSchema['empty'] = { 'ui:options': { kind: 'yes-no' } }
    },
  ],
  [
    'The question “Phone number” is gone from the page “How can we contact you?”',
    (copy) => void delete page(copy, 'contact').schema.properties['phone'],
  ],
  [
    'The question “Phone number” has changed',
    (copy) => {
      Object.assign(page(copy, 'contact').uiSchema['phone']!, { 'ui:description': 'Only if you like' })
    },
  ],
  [
    'Which answers are required on “How can we contact you?” has changed',
    (copy) => void page(copy, 'contact').schema.required!.push('phone'),
  ],
  [
    'When the page “Add a photo of the items” is shown has changed',
    (copy) => {
      page(copy, 'photo').showWhen = { '==': [1, 1] }
    },
  ],
  ['The page “Add a photo of the items” is gone', (copy) => void copy.forms['request']!.pages.splice(2, 1)],
  [
    'The pages are in another order',
    ({ forms }) => void forms['request']!.pages.push(...forms['request']!.pages.splice(2, 1)),
  ],
  [
    'The translations have changed',
    (copy) => {
      copy.forms['request']!.translations!['cy']!['/title'] = 'Arall'
    },
  ],
  [
    'The step “Collect the items” has changed',
    (copy) => {
      copy.process.steps['collect']!.config['team'] = 'other-crew'
    },
  ],
  [
    'The message “Confirmation” has changed',
    (copy) => {
      copy.messages['confirmed']!.subject = 'Booked'
    },
  ],
  [
    'The booking calendar “Bulky waste collections” has changed',
    (copy) => {
      copy.bookings['collections']!.holdMinutes = 20
    },
  ],
  [
    'The journey “The items were not out” has changed',
    (copy) => {
      copy.journeys!.find(({ id }) => id === 'not-out')!.start.channel = 'phone'
    },
  ],
  ['The journey “The items were not out” is gone', (copy) => void copy.journeys!.splice(1, 1)],
  [
    'The start page has changed',
    (copy) => {
      copy.service.summary = 'Other words'
    },
  ],
])('%s', (words, edit) => {
  expect(wordsFor(edit)).toEqual([words])
})

test('each change says where it is, as a pointer into the new package', () => {
  const copy = copyOf(pack)
  copy.fees['collection']!.lines[1]!.amount = 800
  page(copy, 'place').schema.properties['place']!['title'] = 'Where?'
  expect(changesBetween(pack, copy).map(({ at }) => at)).toEqual([
    '/forms/request/pages/3/schema/properties/place',
    '/fees/collection/lines/1',
  ])
})

test('nothing that is different goes unsaid: deadlines of the case, routes, replies, and what has no words of its own', () => {
  expect(wordsFor(({ process }) => Object.assign(process, { clock: { target: { days: 9 } } }))).toEqual([
    'How long the whole case may take has changed',
  ])
  expect(wordsFor((copy) => Object.assign(copy, { routes: { late: { title: 'Late' } } }))).toContain(
    'The escalation route “Late” is new',
  )
  expect(wordsFor((copy) => Object.assign(copy, { replies: [] }))).toEqual([
    'The ready replies of the team have changed',
  ])
  expect(wordsFor((copy) => Object.assign(copy.forms['request']!, { title: 'Another title' }))).toEqual([
    'Something else in the service has changed',
  ])
})
