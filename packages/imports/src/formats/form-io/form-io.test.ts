import { describe, expect, test } from '@jest/globals'
import { imported, kindsOf } from '../../testing/import-json.ts'

const form = {
  title: 'Street party',
  display: 'wizard',
  components: [
    {
      type: 'panel',
      key: 'you',
      title: 'About you',
      components: [
        {
          type: 'columns',
          key: 'cols',
          columns: [
            {
              components: [
                { type: 'textfield', key: 'fullName', label: 'Full name', input: true, validate: { required: true } },
              ],
            },
            { components: [{ type: 'email', key: 'mail', label: 'Mail', input: true }] },
          ],
        },
        {
          type: 'radio',
          key: 'kind',
          label: 'Who are you?',
          input: true,
          values: [
            { label: 'A neighbour', value: 'n' },
            { label: 'A firm', value: 'f' },
          ],
        },
        {
          type: 'textfield',
          key: 'firm',
          label: 'Firm',
          input: true,
          conditional: { show: true, when: 'kind', eq: 'f' },
        },
        {
          type: 'number',
          key: 'guests',
          label: 'Guests',
          input: true,
          validate: { min: 1, max: 500 },
          decimalLimit: 0,
        },
      ],
    },
    {
      type: 'panel',
      key: 'big',
      title: 'A large party',
      customConditional: 'show = data.guests > 100 && data.kind !== "f";',
      components: [
        {
          type: 'selectboxes',
          key: 'needs',
          label: 'Needs',
          input: true,
          values: [
            { label: 'Road closed', value: 'road' },
            { label: 'Music', value: 'music' },
          ],
        },
        {
          type: 'time',
          key: 'until',
          label: 'Music until',
          input: true,
          conditional: {
            show: 'true',
            conjunction: 'all',
            conditions: [{ component: 'needs', operator: 'isEqual', value: 'music' }],
          },
        },
        { type: 'file', key: 'map', label: 'Map', input: true, customConditional: 'show = moment().isAfter(data.day)' },
        {
          type: 'datagrid',
          key: 'stalls',
          label: 'Stalls',
          input: true,
          components: [{ type: 'textfield', key: 'stall', label: 'Name of stall', input: true }],
        },
        { type: 'select', key: 'ward', label: 'Ward', input: true, data: { url: 'https://example.org/wards' } },
        {
          type: 'survey',
          key: 'rate',
          label: 'How do you rate us?',
          input: true,
          questions: [{ label: 'Speed', value: 's' }],
          values: [
            { label: 'Good', value: 'g' },
            { label: 'Bad', value: 'b' },
          ],
        },
        { type: 'content', key: 'note', html: '<p>Read the <a href="/rules">rules</a></p>' },
        { type: 'button', key: 'submit', label: 'Submit', input: true },
      ],
    },
  ],
}

describe('Form.io', () => {
  test('panels are pages, columns and the like fall away, each component has its kind', async () => {
    const { pages, report } = await imported(form)
    expect(pages[0]).toMatchObject({ title: 'About you', schema: { required: ['fullName'] } })
    expect(kindsOf(pages)).toMatchObject({
      fullName: 'name',
      mail: 'email',
      kind: 'radios',
      firm: 'short-text',
      guests: 'number',
      needs: 'checkboxes',
      until: 'time',
      map: 'file',
      ward: 'short-text',
      rate: 'matrix',
      note: 'content',
    })
    expect(report.counts.options).toEqual({ found: 6, kept: 6 })
  })

  test('conditions and plain comparisons become rules; other code is refused and named, never run', async () => {
    const { pages, report } = await imported(form)
    expect(pages[0]!.uiSchema['firm']).toMatchObject({
      'ui:options': { showWhen: { '==': [{ var: 'answers.kind' }, 'f'] } },
    })
    expect(pages[1]!.showWhen).toEqual({
      and: [{ '>': [{ var: 'answers.guests' }, 100] }, { '!=': [{ var: 'answers.kind' }, 'f'] }],
    })
    expect(pages[1]!.uiSchema['until']).toMatchObject({
      'ui:options': { showWhen: { in: ['music', { var: 'answers.needs' }] } },
    })
    expect(report.leftOut).toContainEqual(
      expect.objectContaining({ of: 'condition', at: 'map', original: 'show = moment().isAfter(data.day)' }),
    )
    expect(report.counts.conditions).toEqual({ found: 4, kept: 3 })
  })

  test('a list from elsewhere and a button are named', async () => {
    const { report } = await imported(form)
    expect(report.leftOut.map(({ at }) => at)).toEqual(expect.arrayContaining(['ward', 'submit']))
  })
})
