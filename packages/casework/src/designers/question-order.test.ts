import { catalogue } from '@guildhall/schemas/catalogue'
import { expect, test } from '@jest/globals'
import { changesBetween } from './describe-changes.ts'

test('questions in another order are a change that can be published', () => {
  const before = catalogue().find(({ service }) => service.slug === 'bulky-waste')!
  const after = structuredClone(before)
  const page = after.forms['request']!.pages.find(({ id }) => id === 'contact')!
  page.schema.properties = Object.fromEntries(Object.entries(page.schema.properties).reverse())
  expect(changesBetween(before, after)).toEqual([
    { at: '/forms/request/pages/4', words: 'The questions on “How can we contact you?” are in another order' },
  ])
})
