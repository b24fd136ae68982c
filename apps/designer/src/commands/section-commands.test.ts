import type { Form, ServicePackage } from '@guildhall/schemas'
import { checkServicePackage } from '@guildhall/schemas/check'
import pavement from '@guildhall/schemas/services/pavement-licence.json' with { type: 'json' }
import { expect, test } from '@jest/globals'
import { addPage } from './add-page.ts'
import type { Command } from './command.ts'
import { movePage } from './move-page.ts'
import { putPage } from './put-page.ts'
import { removePage } from './remove-page.ts'
import { removeSection } from './remove-section.ts'
import { renameSection } from './rename-section.ts'
import { startSection } from './start-section.ts'

const pack = pavement as unknown as ServicePackage
const form = 'request'

/** What the form comes to after these edits; every one must leave a right package. */
function after(...commands: Command[]): Form {
  const done = commands.reduce((now, command) => command.apply(now), pack)
  expect(checkServicePackage(done)).toEqual([])
  return done.forms[form]!
}
const told = ({ sections }: Form) => sections?.map(({ title, pages }) => `${title}: ${pages.join(', ')}`)
const welsh = ({ translations }: Form) =>
  Object.entries(translations?.['cy'] ?? {}).filter(([pointer]) => pointer.startsWith('/sections/'))

const removeAll = ['premises', 'outside', 'contact'].map((section) => removeSection({ form, section, title: section }))

test('a section that is removed leaves its pages to the one before, and translations follow those that stay', () => {
  const changed = after(removeSection({ form, section: 'outside', title: 'Tables outside' }))
  expect(told(changed)).toEqual(['The premises: address, business, tables, alcohol', 'Contact details: contact'])
  expect(welsh(changed)).toEqual([
    ['/sections/0/title', 'Y safle'],
    ['/sections/1/title', 'Manylion cyswllt'],
  ])
  expect(told(after(removeSection({ form, section: 'premises', title: 'The premises' })))?.[0]).toBe(
    'Tables outside: address, business, tables, alcohol',
  )
})

test('without its last section a form has none, and no translation of one', () => {
  const changed = after(...removeAll)
  expect(changed).not.toHaveProperty('sections')
  expect(welsh(changed)).toEqual([])
})

test('the first section that begins in the middle of a form makes one of the pages before it too', () => {
  expect(told(after(...removeAll, startSection({ form, page: 'tables', title: 'Tables' })))).toEqual([
    'Where are the premises?: address, business',
    'Tables: tables, alcohol, contact',
  ])
  expect(told(after(...removeAll, startSection({ form, page: 'address', title: 'All' })))).toEqual([
    'All: address, business, tables, alcohol, contact',
  ])
})

test('a section that begins within another takes the rest of its pages', () => {
  expect(told(after(startSection({ form, page: 'business', title: 'The business' })))?.slice(0, 2)).toEqual([
    'The premises: address',
    'The business: business',
  ])
})

test('a page at the edge of its section moves into the next one without changing the order', () => {
  const up = after(movePage({ form, page: 'tables', title: '', by: -1 }))
  expect(told(up)?.slice(0, 2)).toEqual(['The premises: address, business, tables', 'Tables outside: alcohol'])
  expect(up.pages.map(({ id }) => id)).toEqual(['address', 'business', 'tables', 'alcohol', 'contact'])
  expect(told(after(movePage({ form, page: 'business', title: '', by: 1 })))?.slice(0, 2)).toEqual([
    'The premises: address',
    'Tables outside: business, tables, alcohol',
  ])
})

test('a page alone in its section that moves into another ends its section', () => {
  expect(told(after(movePage({ form, page: 'contact', title: '', by: -1 })))).toEqual([
    'The premises: address, business',
    'Tables outside: tables, alcohol, contact',
  ])
})

test('within a section a page moves in the order of the form', () => {
  expect(told(after(movePage({ form, page: 'alcohol', title: '', by: -1 })))?.[1]).toBe(
    'Tables outside: alcohol, tables',
  )
})

test('a new page joins the section of the page before it, and a deleted one leaves its section', () => {
  expect(told(after(addPage({ form, title: 'Hours', after: 'alcohol' })))?.[1]).toBe(
    'Tables outside: tables, alcohol, hours',
  )
  expect(told(after(removePage({ form, page: 'alcohol', title: '' })))?.[1]).toBe('Tables outside: tables')
})

test('a page that is dragged joins the section of the page that it is put before, or the last one', () => {
  const put = (page: string, before?: string) => told(after(putPage({ form, page, title: '', before, where: '' })))
  expect(put('business', 'tables')).toEqual([
    'The premises: address',
    'Tables outside: business, tables, alcohol',
    'Contact details: contact',
  ])
  expect(put('alcohol', 'address')?.[0]).toBe('The premises: alcohol, address, business')
  expect(put('contact', 'address')).toEqual([
    'The premises: contact, address, business',
    'Tables outside: tables, alcohol',
  ])
  expect(put('address')?.at(-1)).toBe('Contact details: contact, address')
})

test('a section is renamed, and nothing else', () => {
  const changed = after(renameSection({ form, section: 'outside', title: 'On the pavement' }))
  expect(told(changed)?.[1]).toBe('On the pavement: tables, alcohol')
  expect(changed.pages).toBe(pack.forms[form]!.pages)
})
