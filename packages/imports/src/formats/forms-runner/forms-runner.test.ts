import { describe, expect, test } from '@jest/globals'
import { imported, kindsOf } from '../../testing/import-json.ts'

const field = (type: string, name: string, title: string, more = {}) => ({
  type,
  name,
  title,
  options: {},
  schema: {},
  ...more,
})

/** Routes: /pet leads to /dog when it is one, else to /end; /dog leads to /end. */
const routed = {
  name: 'Pets',
  startPage: '/pet',
  pages: [
    {
      path: '/pet',
      title: 'Pet',
      section: 'animals',
      components: [field('RadiosField', 'pet', 'Which pet?', { list: 'pets' })],
      next: [{ path: '/end' }, { path: '/dog', condition: 'isDog' }],
    },
    {
      path: '/end',
      title: 'Anything else?',
      components: [field('MultilineTextField', 'more', 'Anything else?', { options: { required: false } })],
      next: [{ path: '/summary' }],
    },
    {
      path: '/dog',
      title: 'Your dog',
      components: [
        { type: 'Para', content: 'Its <b>chip</b> number' },
        field('TextField', 'chip', 'Chip', { schema: { max: 15 } }),
      ],
      next: [{ path: '/end' }],
    },
    { path: '/summary', title: 'Summary', controller: './pages/summary.js', components: [] },
  ],
  lists: [
    {
      name: 'pets',
      type: 'string',
      items: [
        { text: 'A dog', value: 'dog' },
        { text: 'A cat', value: 'cat' },
      ],
    },
  ],
  conditions: [{ name: 'isDog', value: "animals.pet == 'dog'" }],
  fees: [{ amount: 10 }],
  declaration: '<p>All of it is true</p>',
}

/** Conditions at pages, with ids. */
const newer = {
  name: 'Newer',
  engine: 'V2',
  schema: 2,
  pages: [
    {
      path: '/a',
      title: '',
      components: [
        field('CheckboxesField', 'xYzABc', 'Which animals?', { id: 'c1', list: 'l1', shortDescription: 'Animals' }),
      ],
    },
    {
      path: '/b',
      title: 'Born',
      condition: 'k2',
      components: [field('DatePartsField', 'born', 'When was it born?', { id: 'c2' })],
    },
    { path: '/c', title: 'Young', condition: 'k3', components: [field('YesNoField', 'young', 'Is it young?')] },
  ],
  lists: [
    {
      id: 'l1',
      name: 'animals',
      type: 'string',
      items: [
        { id: 'i1', text: 'Monkey', value: 'm' },
        { id: 'i2', text: 'Horse', value: 'h' },
      ],
    },
  ],
  conditions: [
    {
      id: 'k1',
      displayName: 'monkey',
      items: [{ componentId: 'c1', operator: 'contains', type: 'ListItemRef', value: { listId: 'l1', itemId: 'i1' } }],
    },
    {
      id: 'k2',
      displayName: 'not monkey',
      coordinator: 'and',
      items: [
        { conditionId: 'k1' },
        { componentId: 'c1', operator: 'does not contain', type: 'ListItemRef', value: { listId: 'l1', itemId: 'i2' } },
      ],
    },
    {
      id: 'k3',
      displayName: 'young',
      items: [
        {
          componentId: 'c2',
          operator: 'is at least',
          type: 'RelativeDate',
          value: { period: 1, unit: 'years', direction: 'in the past' },
        },
      ],
    },
  ],
}

describe('forms of the forms runner', () => {
  test('routes become conditions: where all routes meet again there is none', async () => {
    const { pages, report } = await imported(routed)
    expect(pages.map(({ title, showWhen }) => [title, showWhen])).toEqual([
      ['Pet', undefined],
      ['Your dog', { '==': [{ var: 'answers.pet' }, 'dog'] }],
      ['Anything else?', undefined],
      ['Declaration', undefined],
    ])
    expect(kindsOf(pages)).toEqual({
      pet: 'radios',
      guidance: 'content',
      chip: 'short-text',
      more: 'long-text',
      declaration: 'declaration',
    })
    expect(report.counts).toMatchObject({
      pages: { found: 4, kept: 4 },
      options: { found: 2, kept: 2 },
      conditions: { found: 1, kept: 1 },
    })
  })

  test('what has no place is named: fees, marks of HTML, the summary page', async () => {
    const { report } = await imported(routed)
    expect(report.leftOut).toEqual([expect.objectContaining({ of: 'setting', at: 'fees' })])
    expect(report.changed.map(({ at }) => at)).toEqual(expect.arrayContaining(['/summary', '/dog Para']))
  })

  test('the newer version has conditions at pages, made of other conditions; one about today is named', async () => {
    const { pages, report } = await imported(newer)
    expect(pages[1]!.showWhen).toEqual({
      and: [{ in: ['m', { var: 'answers.animals' }] }, { '!': [{ in: ['h', { var: 'answers.animals' }] }] }],
    })
    expect(pages[2]!.showWhen).toBeUndefined()
    expect(report.leftOut).toEqual([
      expect.objectContaining({ of: 'condition', at: '/c', message: expect.stringContaining('today') }),
    ])
  })

  test('a condition that refers to itself, or to nothing, breaks nothing', async () => {
    const { report } = await imported({
      ...newer,
      conditions: [
        { id: 'k2', displayName: 'x', items: [{ conditionId: 'k2' }] },
        { id: 'k3', displayName: 'y', items: 'nonsense' },
      ],
    })
    expect(report.leftOut.filter(({ of }) => of === 'condition')).toHaveLength(2)
    expect(report.counts.pages).toEqual({ found: 3, kept: 3 })
  })
})
