import { describe, expect, test } from '@jest/globals'
import { imported, kindsOf } from '../../testing/import-json.ts'

const nested = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Apply to keep hens',
  type: 'object',
  required: ['keeper'],
  definitions: {
    place: {
      type: 'object',
      properties: { street: { type: 'string' }, town: { type: 'string' }, postcode: { type: 'string' } },
    },
  },
  properties: {
    keeper: {
      type: 'object',
      title: 'Who keeps them',
      required: ['fullName'],
      properties: {
        fullName: { type: 'string', title: 'Full name' },
        born: { type: 'string', format: 'date', title: 'Date of birth' },
        mail: { type: 'string', format: 'email' },
        home: { $ref: '#/definitions/place', title: 'Where you live' },
      },
    },
    hens: {
      type: 'object',
      properties: {
        count: { type: 'integer', minimum: 1, exclusiveMaximum: 51, title: 'How many hens' },
        breeds: {
          type: 'array',
          uniqueItems: true,
          maxItems: 2,
          items: { type: 'string', enum: ['a', 'b', 'c'], enumNames: ['Araucana', 'Brahma', 'Cochin'] },
        },
        cockerel: { type: 'boolean', title: 'Is there a cockerel?' },
        reference: { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 3 },
        odd: { type: 'string', pattern: '^(a+)+$' },
      },
    },
    agreed: { type: 'boolean', const: true, title: 'I agree to the rules' },
  },
}

describe('JSON Schema', () => {
  test('objects at the top become pages, what stands beside them a page each', async () => {
    const { pages, report } = await imported(nested)
    expect(pages.map(({ title }) => title)).toEqual(['Who keeps them', 'Hens', 'I agree to the rules'])
    expect(kindsOf(pages)).toEqual({
      fullName: 'name',
      born: 'date',
      mail: 'email',
      home: 'address',
      count: 'number',
      breeds: 'checkboxes',
      cockerel: 'yes-no',
      reference: 'short-text',
      odd: 'short-text',
      agreed: 'declaration',
    })
    expect(pages[0]!.schema.required).toEqual(['fullName'])
    expect(pages[1]!.schema.properties['count']).toMatchObject({ minimum: 1, maximum: 50 })
    expect(pages[1]!.schema.properties['breeds']).toMatchObject({
      maxItems: 2,
      items: { oneOf: [{ const: 'a', title: 'Araucana' }, { const: 'b' }, { const: 'c' }] },
    })
    expect(report.counts.options).toEqual({ found: 3, kept: 3 })
  })

  test('a pattern that could hang a server is left out and named, a harmless one is kept', async () => {
    const { pages, report } = await imported(nested)
    expect(pages[1]!.schema.properties['reference']).toMatchObject({ pattern: '^[A-Z]{3}$' })
    expect(pages[1]!.schema.properties['odd']).not.toHaveProperty('pattern')
    expect(report.leftOut).toContainEqual(expect.objectContaining({ of: 'setting', original: 'pattern ^(a+)+$' }))
  })

  test('each guess is marked with why, and the words of the file stay with the question', async () => {
    const { pages, report } = await imported(nested)
    const ui = pages[0]!.uiSchema['fullName'] as { 'ui:options': { imported: unknown } }
    expect(ui['ui:options'].imported).toMatchObject({
      from: 'JSON Schema',
      text: 'Full name',
      review: expect.stringContaining('guessed'),
    })
    expect(report.review).toContainEqual(expect.objectContaining({ name: 'fullName' }))
    expect(report.review.some(({ name }) => name === 'born')).toBe(false)
  })

  test('if, then and else become rules of pages and checks of what must be answered then', async () => {
    const { pages, report } = await imported({
      type: 'object',
      properties: { pet: { type: 'string', enum: ['dog', 'cat'] }, chip: { type: 'string', title: 'Chip' } },
      if: { properties: { pet: { const: 'dog' } }, required: ['pet'] },
      // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
      then: { properties: { breed: { type: 'string' } }, required: ['chip'] },
      else: { properties: { indoor: { type: 'boolean' } } },
    })
    const isDog = { '==': [{ var: 'answers.pet' }, 'dog'] }
    expect(pages.map(({ id, showWhen }) => [id, showWhen])).toEqual([
      ['pet', undefined],
      ['chip', undefined],
      ['breed', isDog],
      ['indoor', { '!=': isDog['=='] }],
    ])
    expect(pages[1]!.checks).toMatchObject([
      { question: 'chip', rule: { or: [{ '!': [isDog] }, { '!=': [{ var: 'answers.chip' }, null] }] } },
    ])
    expect(report.counts.conditions).toEqual({ found: 3, kept: 3 })
  })

  test('dependencies become rules; a condition that no rule can state is named', async () => {
    const { pages, report } = await imported({
      type: 'object',
      properties: { works: { type: 'boolean' }, car: { type: 'string' } },
      dependencies: {
        works: {
          oneOf: [
            { properties: { works: { enum: [false] } } },
            { properties: { works: { enum: [true] }, employer: { type: 'string' } }, required: ['employer'] },
          ],
        },
        car: { properties: { colour: { type: 'string' } } },
      },
      // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
      allOf: [{ if: { properties: { car: { pattern: '^V' } } }, then: { required: ['works'] } }],
    })
    expect(pages.map(({ id, showWhen }) => [id, showWhen])).toEqual([
      ['works', undefined],
      ['car', undefined],
      ['employer', { '==': [{ var: 'answers.works' }, true] }],
      ['colour', { '!!': [{ var: 'answers.car' }] }],
    ])
    expect(report.leftOut).toContainEqual(expect.objectContaining({ of: 'condition', at: '/allOf/0/then' }))
    expect(report.counts.conditions).toEqual({ found: 3, kept: 2 })
  })

  test('the uiSchema decides about order, widgets and help', async () => {
    const { pages } = await imported({
      schema: {
        type: 'object',
        properties: { a: { type: 'string', title: 'A' }, b: { type: 'string', title: 'B' }, c: { type: 'string' } },
      },
      uiSchema: {
        'ui:order': ['b', '*'],
        b: { 'ui:widget': 'textarea', 'ui:help': 'In a few words' },
        c: { 'ui:widget': 'hidden' },
      },
    })
    expect(kindsOf(pages)).toEqual({ b: 'long-text', a: 'short-text' })
    expect(pages[0]!.uiSchema['b']).toMatchObject({ 'ui:description': 'In a few words' })
  })

  test('references outside the file or round in a circle are named', async () => {
    const { report } = await imported({
      type: 'object',
      properties: {
        ok: { type: 'string' },
        away: { $ref: 'https://example.org/x.json' },
        round: { $ref: '#/properties/round' },
      },
    })
    expect(report.leftOut.map(({ at }) => at)).toEqual(['/properties/away', '/properties/round'])
    expect(report.counts.questions).toEqual({ found: 3, kept: 1 })
  })

  test('of several forms of one object each question is there once, asked when the answer that tells them apart says so', async () => {
    const way = (country: string, more: object) => ({
      properties: { country: { type: 'string', enum: [country] }, ...more },
    })
    const { pages, report } = await imported({
      type: 'object',
      properties: { street: { type: 'string', title: 'Street' } },
      oneOf: [
        way('UK', { code: { type: 'string', pattern: '^A' } }),
        way('USA', { code: { type: 'string', pattern: '^[0-9]' }, state: { type: 'string' } }),
      ],
    })
    expect(pages.map(({ id, showWhen }) => [id, showWhen])).toEqual([
      ['street', undefined],
      ['country', undefined],
      ['code', undefined],
      ['state', { '==': [{ var: 'answers.country' }, 'USA'] }],
    ])
    expect(pages[1]!.schema.properties['country']).toMatchObject({ oneOf: [{ const: 'UK' }, { const: 'USA' }] })
    expect(report.leftOut).toEqual([expect.objectContaining({ of: 'condition', at: '/oneOf' })])
  })
})
