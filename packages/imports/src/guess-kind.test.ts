import { findKind } from '@guildhall/question-kinds/models'
import { describe, expect, test } from '@jest/globals'
import { guessKind, guessTick } from './guess-kind.ts'

const said: [label: string, kind: string | undefined][] = [
  ['National Insurance number', 'national-insurance'],
  ['NI No.', 'national-insurance'],
  ['Vehicle registration number', 'vehicle-registration'],
  ['Reg. No', 'vehicle-registration'],
  ['Company registration number', undefined],
  ['Signature of applicant', 'signature'],
  ['Date of signature', 'date'],
  ['Date of birth', 'date'],
  ['DOB:', 'date'],
  ['When did you move in?', 'date'],
  ['Keep me up to date', undefined],
  ['Email address', 'email'],
  ['E-mail', 'email'],
  ['Daytime telephone number', 'phone'],
  ['Mobile', 'phone'],
  ['Tel.', 'phone'],
  ['Postcode', 'short-text'],
  ['Address of the property', 'address'],
  ['Address line 1', undefined],
  ['Website address', undefined],
  ['Enter the town or city of your address', undefined],
  ['Have you lived at this address for more than 3 years?', 'yes-no'],
  ['Monthly rent', 'money'],
  ['Amount (£)', 'money'],
  ['Start time', 'time'],
  ['What time did it happen?', 'time'],
  ['How many people live with you?', 'number'],
  ['Number of dogs', 'number'],
  ['Full name', 'name'],
  ['Name', 'name'],
  ['Name of applicant', 'name'],
  ['First name(s)', 'short-text'],
  ['Surname', 'short-text'],
  ['I declare that the above is true', 'declaration'],
  ['Do you own the land?', 'yes-no'],
  ['Disabled? (Y/N)', 'yes-no'],
  ['Is it a house or a flat?', undefined],
  ['Please give details of any convictions', 'long-text'],
  ['Reason for applying', 'long-text'],
  ['Any other comments', 'long-text'],
  ['Upload a photo of the damage', 'file'],
  ['Proof of address', 'file'],
  ['Start and end dates', 'date-range'],
  ['Bank details', 'bank-details'],
  ['Sort code', 'short-text'],
  ['Favourite colour', undefined],
  ['', undefined],
]

describe('what a question asks for', () => {
  test.each(said)('“%s” is %s', (label, kind) => {
    expect(guessKind(label)?.kind).toBe(kind)
  })

  test('a guess always says why, and names a kind that there is', () => {
    for (const [label] of said) {
      const guess = guessKind(label)
      if (!guess) continue
      expect(guess.because).toContain('guessed from the words')
      expect(findKind(guess.kind)).toBeDefined()
    }
  })

  test('the hint tells of a date when the label does not', () => {
    expect(guessKind('Moved in', 'dd/mm/yyyy')?.kind).toBe('date')
  })

  test('a box to tick is a declaration when it agrees to something, and else a yes or no', () => {
    expect(guessTick('I agree to the terms').kind).toBe('declaration')
    expect(guessTick('Garden waste').kind).toBe('yes-no')
  })

  test('words of any length are judged in no time', () => {
    const started = performance.now()
    guessKind(`${'do you '.repeat(20_000)}?`)
    guessKind('how much '.repeat(20_000))
    expect(performance.now() - started).toBeLessThan(200)
  })
})
