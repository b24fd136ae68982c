import { expect, test } from '@jest/globals'

import { checkAnswers } from './check-answers.ts'
import { checkForm } from './check-form.ts'
import { compileForm } from './compile-form.ts'
import { nextPage } from './journey.ts'
import { parsePage, withPage } from './parse-page.ts'
import { wasteAnswers, wasteForm } from './testing/forms.ts'
import { translate } from './translate.ts'
import { firstUnfinishedPage, validateAll, validatePage } from './validate.ts'

const compiled = compileForm(wasteForm)

test('the form of the sample service has no problem', () => {
  expect(checkForm(wasteForm)).toEqual([])
})

/** A posted page: what is in the body, the errors it leads to, and the page after it (undefined: check the answers). */
type Row = { page: string; body: Record<string, unknown>; errors?: string[]; next?: string }

const journey: Row[] = [
  { page: 'address', body: {}, errors: ['address: Enter a postcode'] },
  { page: 'address', body: { address: { uprn: '' } }, errors: ['address: Enter a postcode'] },
  {
    page: 'address',
    body: { address: { line1: '1 High Street', line2: '', town: '', postcode: 'km1' } },
    errors: ['address.town: Enter town or city', 'address.postcode: Enter a full UK postcode'],
  },
  {
    page: 'address',
    body: { address: { line1: '1 High Street', town: 'Elsewhere', postcode: 'KM1 2AB', zone: 'north' } },
    errors: ['address: We can only collect from addresses in Kingsmere'],
  },
  {
    page: 'items',
    body: { items: [{ item: 'sofa', quantity: '' }] },
    errors: ['items: Enter how many you have of at least one item'],
  },
  {
    page: 'items',
    body: {
      items: [
        { item: 'sofa', quantity: '1' },
        { item: 'fridge', quantity: 'two' },
      ],
    },
    errors: ['items.8: Number of “Fridge or freezer” must be a whole number'],
  },
  {
    page: 'items',
    body: {
      items: [
        { item: 'sofa', quantity: '5' },
        { item: 'fridge', quantity: '4' },
      ],
    },
    errors: ['items: You can only have 8 items in one collection – enter smaller numbers or book a second collection'],
  },
  { page: 'items', body: { items: [{ item: 'sofa', quantity: '2' }] }, next: 'photo' },
  { page: 'photo', body: {}, next: 'place' },
  { page: 'place', body: { place: '  ' }, errors: ['place: Enter where you will leave the items'] },
  {
    page: 'place',
    body: { place: 'x'.repeat(251) },
    errors: ['place: Where you will leave the items must be 250 characters or less'],
  },
  { page: 'place', body: { place: 'On the drive' }, next: 'contact' },
  {
    page: 'contact',
    body: { fullName: '', email: 'ada', phone: 'none' },
    errors: [
      'fullName: Enter your full name',
      'email: Enter an email address in the correct format, like name@example.com',
      'phone: Enter a phone number, like 01632 960 001 or +44 808 157 0192',
    ],
  },
  { page: 'contact', body: { fullName: 'Ada Lovelace', email: 'ada@example.com', phone: '' }, next: 'slot' },
  { page: 'slot', body: {}, errors: ['slot: Select a day and time'] },
]

test.each(journey)('$page with $body leads to $errors $next', ({ page, body, errors = [], next }) => {
  const answers = withPage(wasteForm, page, {}, parsePage(wasteForm, page, body))
  expect(validatePage(compiled, page, answers).map(({ at, message }) => `${at}: ${message}`)).toEqual(errors)
  if (errors.length === 0) expect(nextPage(wasteForm, answers, page)?.id).toBe(next)
})

test('answers that the server keeps survive a post that does not name them, and go when their fields are posted empty', () => {
  const kept = wasteAnswers
  expect(parsePage(wasteForm, 'address', {}, { kept })).toEqual({ address: kept.address })
  expect(parsePage(wasteForm, 'slot', {}, { kept })).toEqual({ slot: kept.slot })
  expect(parsePage(wasteForm, 'address', { address: { line1: '' } }, { kept })).toEqual({})
  expect(parsePage(wasteForm, 'contact', {}, { kept })).toEqual({})
})

test('the first page that is not finished is where a person is sent', () => {
  expect(firstUnfinishedPage(compiled, {})).toBe('address')
  expect(firstUnfinishedPage(compiled, { ...wasteAnswers, place: undefined })).toBe('place')
  expect(firstUnfinishedPage(compiled, wasteAnswers)).toBeUndefined()
  expect(validateAll(compiled, wasteAnswers)).toEqual([])
})

test('all errors of the form come in page order with the page they are on', () => {
  expect(validateAll(compiled, {}).map(({ page, at }) => `${page} ${at}`)).toEqual([
    'address address',
    'items items',
    'place place',
    'contact fullName',
    'contact email',
    'slot slot',
  ])
})

test('the answers are shown to check, what was left out as Not provided, words of the server where it has some', () => {
  const rows = checkAnswers(wasteForm, wasteAnswers, {
    lines: { slot: ['Tuesday 1 December', '7am to 12pm'] },
  }).flatMap((section) => section.rows)
  expect(rows.map(({ question, lines, page }) => [page, question, lines])).toEqual([
    ['address', 'address', ['1 High Street', 'Kingsmere', 'KM1 2AB']],
    ['items', 'items', ['2 × Sofa, 2 or more seats']],
    ['photo', 'photo', ['Not provided']],
    ['place', 'place', ['On the drive']],
    ['contact', 'fullName', ['Ada Lovelace']],
    ['contact', 'email', ['ada@example.com']],
    ['contact', 'phone', ['Not provided']],
    ['slot', 'slot', ['Tuesday 1 December', '7am to 12pm']],
  ])
})

test('in Welsh the translated texts stand in place of the English, the others stay, and the form itself is not changed', () => {
  const welsh = translate(wasteForm, 'cy')
  expect(welsh.title).toBe('Trefnu casgliad gwastraff swmpus')
  expect(welsh.pages[1]?.schema.properties['items']?.['title']).toBe('Beth hoffech chi i ni ei gasglu?')
  const propertyNumber = (form: typeof welsh) =>
    (form.pages[0]!.schema.properties['address'] as { properties: { uprn: { title: string } } }).properties.uprn.title
  expect(propertyNumber(welsh)).toBe(propertyNumber(wasteForm))
  expect(wasteForm.title).toBe('Book a bulky waste collection')
  expect(translate(wasteForm, 'cy')).toBe(welsh)
  expect(translate(wasteForm, 'fr')).toBe(wasteForm)
  expect(translate(wasteForm, 'toString')).toBe(wasteForm)
})

test('in Welsh every error is Welsh, those of the service and those of the engine', () => {
  const context = { today: '2026-11-24', language: 'cy' as const }
  const errors = (page: string, answers = {}) =>
    validatePage(compiled, page, answers, context).map(({ at, message }) => `${at}: ${message}`)
  expect(errors('items')).toEqual(['items: Rhowch faint sydd gennych o leiaf un eitem'])
  expect(errors('place')).toEqual(['place: Rhowch ble byddwch chi’n gadael yr eitemau'])
  const items = [{ item: 'sofa', quantity: 9 }]
  expect(errors('items', { items })).toEqual([
    'items: Dim ond 8 eitem a gewch mewn un casgliad – rhowch rifau llai neu trefnwch ail gasgliad',
  ])
  expect(errors('contact', { email: 'x' })).toEqual([
    'fullName: Rhowch eich enw llawn',
    'email: Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@example.com',
  ])
})
