import { describe, expect, test } from '@jest/globals'
import { imported, kindsOf } from '../../testing/import-json.ts'
import { xlsxOf } from '../../testing/xlsx.ts'

const form = {
  survey: [
    [
      'type',
      'name',
      'label::English (en)',
      'label::Cymraeg (cy)',
      'hint',
      'required',
      'relevant',
      'constraint',
      'appearance',
    ],
    ['start', 'start', '', '', '', '', '', '', ''],
    ['begin group', 'you', 'About you', '', '', '', '', '', ''],
    ['text', 'full_name', 'Full name', '', '', 'yes', '', '', ''],
    ['integer', 'age', 'Age', '', 'In years', '', '', '. >= 18 and . < 120', ''],
    ['select_one yn', 'dog', 'Have you a dog?', '', '', 'true()', '', '', ''],
    ['end group', '', '', '', '', '', '', '', ''],
    ['begin_group', 'dogs', 'Your dog', '', '', '', "${dog} = 'y' and ${age} > 20", '', ''],
    ['select_multiple likes', 'likes', 'What does it like?', '', '', '', '', '', ''],
    ['text', 'bone', 'Which bone?', '', '', '', "selected(${likes}, 'bones')", "regex(., '[A-Z]{2}')", ''],
    ['text', 'more', 'More', '', '', '', 'count-selected(${likes}) > 1', '', 'multiline'],
    ['begin repeat', 'walks', 'Walks', '', '', '', '', '', ''],
    ['date', 'day', 'Day', '', '', '', '', '', ''],
    ['end repeat', '', '', '', '', '', '', '', ''],
    ['end group', '', '', '', '', '', '', '', ''],
    ['note', 'thanks', 'Thank you, ${full_name}', '', '', '', '', '', ''],
  ],
  choices: [
    ['list_name', 'name', 'label::English (en)'],
    ['yn', 'y', 'Yes'],
    ['yn', 'n', 'No'],
    ['likes', 'bones', 'Bones'],
    ['likes', 'balls', 'Balls'],
  ],
  settings: [
    ['form_title', 'form_id'],
    ['Dog licence', 'dogs'],
  ],
}

describe('spreadsheets', () => {
  test('an XLSForm keeps its groups as pages, its choices and its plain expressions', async () => {
    const { pages, report } = await imported(xlsxOf(form), 'dogs.xlsx')
    expect(report.title).toBe('Dog licence')
    expect(kindsOf(pages)).toMatchObject({
      fullName: 'name',
      age: 'number',
      dog: 'radios',
      likes: 'checkboxes',
      bone: 'short-text',
      more: 'long-text',
      thanks: 'content',
    })
    expect(pages[0]!.schema.properties['age']).toMatchObject({ minimum: 18, maximum: 119 })
    expect(pages[1]!.showWhen).toEqual({
      and: [{ '==': [{ var: 'answers.dog' }, 'y'] }, { '>': [{ var: 'answers.age' }, 20] }],
    })
    expect(pages[1]!.uiSchema['bone']).toMatchObject({
      'ui:options': { showWhen: { in: ['bones', { var: 'answers.likes' }] } },
    })
    expect(pages[1]!.schema.properties['bone']).toMatchObject({ pattern: '^(?:[A-Z]{2})$' })
    expect(report.counts).toMatchObject({ options: { found: 4, kept: 4 }, conditions: { found: 3, kept: 2 } })
  })

  test('other languages, what the phone notes by itself and expressions beyond the subset are named', async () => {
    const { report } = await imported(xlsxOf(form), 'dogs.xlsx')
    expect(report.leftOut.map(({ original }) => original)).toEqual([
      'label::cymraeg (cy)',
      'start start',
      'count-selected(${likes}) > 1',
    ])
  })

  test('a list of questions under headings becomes pages by its sections', async () => {
    const { pages, report } = await imported(
      xlsxOf({
        Fields: [
          ['Skip hire'],
          ['Section', 'Question', 'Type', 'Options', 'Mandatory', 'Owner'],
          ['The skip', 'How large?', 'Dropdown', 'Small; Large', 'Yes', 'Ann'],
          ['', 'When from?', 'Date', '', 'No', ''],
          ['You', 'Your email', 'Text', '', 'Yes', ''],
        ],
      }),
      'skips.xlsx',
    )
    expect(pages.map(({ title }) => title)).toEqual(['The skip', 'You'])
    expect(kindsOf(pages)).toEqual({ howLarge: 'radios', whenFrom: 'date', yourEmail: 'email' })
    expect(pages[0]!.schema.required).toEqual(['howLarge'])
    expect(report.leftOut).toEqual([expect.objectContaining({ of: 'setting', original: 'Ann' })])
  })

  test('a form laid out in cells is read cell by cell', async () => {
    const { pages } = await imported(
      xlsxOf({
        Sheet1: [['Request for a bin'], ['Name:', ''], ['Postcode', ''], ['Which bin?', 'Green', 'Brown', 'Blue']],
      }),
      'bin.xlsx',
    )
    expect(kindsOf(pages)).toEqual({ name: 'name', postcode: 'short-text', whichBin: 'radios' })
  })
})
