import { describe, expect, test } from '@jest/globals'
import { imported, kindsOf } from '../../testing/import-json.ts'

const pasted = `Application to hold a street party

Please complete all of this form in black ink and return it to the council office.

ABOUT YOU
1. Full name *
2. Date of birth:
3. Email address ______________
National Insurance number
Are you a resident of the street? Yes / No

Section 2: The party
What will there be? (tick all that apply)
☐ Music
☐ Food
☐ A bouncy castle
How did you hear of us?
- A neighbour
- The website
Is the road a through road? ☐ Yes ☐ No
Name: ________ Telephone: ________
I declare that all of this is true
`

describe('pasted text', () => {
  test('a line is a question, headings are pages, lists below are what can be chosen', async () => {
    const { pages, report } = await imported(pasted, 'pasted.txt')
    expect(report.title).toBe('Application to hold a street party')
    expect(pages.map(({ title }) => title)).toEqual(['Before you start', 'About you', 'Section 2: The party'])
    expect(kindsOf(pages.slice(1))).toEqual({
      fullName: 'name',
      dateOfBirth: 'date',
      emailAddress: 'email',
      nationalInsuranceNumber: 'national-insurance',
      areYouAResidentOfTheStreet: 'yes-no',
      whatWillThereBe: 'checkboxes',
      howDidYouHearOfUs: 'radios',
      isTheRoadAThroughRoad: 'yes-no',
      name: 'name',
      telephone: 'phone',
      iDeclareThatAllOfThisIsTrue: 'declaration',
    })
    expect(pages[1]!.schema.required).toEqual(['fullName'])
    expect(report.counts.options).toEqual({ found: 5, kept: 5 })
  })

  test('a text of nothing but marks is refused', async () => {
    await expect(imported('\n\n   \n', 'x.txt')).rejects.toThrow('no questions')
  })
})
