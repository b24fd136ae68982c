import { expect, test } from '@jest/globals'
import { imported, kindsOf } from '../testing/import-json.ts'

const hens = (fields: object) => ({
  type: 'object',
  properties: {
    you: {
      type: 'object',
      properties: {
        keeps: { type: 'boolean', title: 'Do you keep hens?' },
        hens: {
          type: 'array',
          title: 'Your hens',
          minItems: 2,
          maxItems: 80,
          items: { type: 'object', required: ['called'], properties: fields },
        },
      },
      if: { properties: { keeps: { const: true } } },
      // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
      then: {
        properties: {
          coops: {
            type: 'array',
            title: 'Coops',
            items: { type: 'object', properties: { size: { type: 'integer', title: 'Size' } } },
          },
        },
      },
    },
  },
})

test('questions that are answered again and again become a list that is added to, on a page of its own', async () => {
  const { pages, report } = await imported(
    hens({ called: { type: 'string', title: 'Called' }, breed: { type: 'string', enum: ['Araucana', 'Brahma'] } }),
  )
  expect(kindsOf(pages)).toEqual({ keeps: 'yes-no', hens: 'add-another', coops: 'add-another' })
  expect(pages[1]!.schema.properties['hens']).toMatchObject({
    minItems: 2,
    maxItems: 50,
    items: {
      required: ['called'],
      properties: { called: { type: 'string' }, breed: { oneOf: [{ const: 'Araucana' }, { const: 'Brahma' }] } },
    },
  })
  expect(pages[2]!.showWhen).toEqual({ '==': [{ var: 'answers.keeps' }, true] })
  expect(report.counts).toMatchObject({
    questions: { found: 4, kept: 4 },
    options: { found: 2, kept: 2 },
    conditions: { found: 1, kept: 1 },
  })
})

test('a list with a question that cannot be asked in one is asked once, and that is said', async () => {
  const { pages, report } = await imported(hens({ photo: { type: 'string', format: 'data-url', title: 'Photo' } }))
  expect(kindsOf(pages)).toMatchObject({ photo: 'file' })
  expect(report.changed).toContainEqual(expect.objectContaining({ message: expect.stringContaining('asked once') }))
})
