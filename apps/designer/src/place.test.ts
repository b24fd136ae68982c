import type { ServicePackage } from '@guildhall/schemas'
import bulkyWaste from '@guildhall/schemas/services/bulky-waste.json' with { type: 'json' }
import licence from '@guildhall/schemas/services/pavement-licence.json' with { type: 'json' }
import { expect, test } from '@jest/globals'
import { placeOf } from './place.ts'

const pack = bulkyWaste as unknown as ServicePackage

test.each([
  ['/forms/request/pages/4/schema/properties/email/format', 'form', 'contact', 'email', 'Question “Email address”'],
  ['/forms/request/pages/4/uiSchema/email/ui:options/showWhen', 'form', 'contact', 'email', 'Question “Email address”'],
  ['/forms/request/pages/2/showWhen', 'form', 'photo', undefined, 'Page “Add a photo of the items”'],
  ['/forms/request/pages/99', 'form', undefined, undefined, 'Form'],
  ['/forms/gone', 'form', undefined, undefined, 'Form'],
  ['', 'form', undefined, undefined, 'The service'],
])('a problem at %s is shown where it can be put right', (pointer, tab, page, question, words) => {
  expect(placeOf(pack, pointer)).toEqual({ tab, page, question, words })
})

test('problems of steps, fees and messages lead to their own tabs', () => {
  expect(placeOf(pack, '/process/steps/collect/config')).toMatchObject({ tab: 'process', step: 'collect' })
  expect(placeOf(pack, '/fees/collection/lines/0')).toMatchObject({ tab: 'fees', words: 'Fee “Collection fee”' })
  expect(placeOf(pack, '/journeys/0/expect/fee')).toMatchObject({ words: 'Journey “Paid and collected on the day”' })
  expect(placeOf(pack, '/messages/rate/body')).toMatchObject({ tab: 'messages', message: 'rate' })
  expect(placeOf(licence as unknown as ServicePackage, '/documents/licence/blocks/0/text')).toMatchObject({
    tab: 'documents',
    document: 'licence',
    words: 'Document “Pavement licence”',
  })
})

test('a problem of a table leads to its row', () => {
  const place = placeOf(licence as unknown as ServicePackage, '/process/steps/route/config/rows/2/when/0')
  expect(place).toEqual({ tab: 'process', step: 'route', row: 2, words: 'Step “Who decides”, row 3' })
})
