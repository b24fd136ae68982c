import { checkContract } from '@guildhall/schemas/check'
import { expect, test } from '@jest/globals'
import { blockKinds, itemsOf } from './block-words.ts'

test.each(Object.values(blockKinds))('a new $title keeps the schema of documents', ({ begin }) => {
  const document = { title: 'Letter', blocks: [begin] }
  expect(checkContract('service-package/1/document.schema.json', document)).toEqual([])
})

test('each line that says something is a point of the list', () => {
  expect(itemsOf('One\n\n  Two \n')).toEqual(['One', 'Two'])
})
