import type { AddressStage, PageError } from '@guildhall/govuk-forms'
import { expect, test } from '@jest/globals'
import { drawQuestion, posted } from '../testing/draw-question.tsx'
import { address } from './model.ts'

const { schema } = address.newQuestion('q', 'Where do you live?')
const home = { line1: '1 High Street', town: 'Kingsmere', postcode: 'KM1 2AB' }

test.each([
  [{ uprn: ' 100012 ', line1: 'x' }, { uprn: '100012' }],
  [{ line1: ' 1  High Street', line2: '', town: 'Kingsmere', postcode: 'km12ab' }, home],
  [{ postcode: 'k.m.1-2 ab' }, { postcode: 'KM1 2AB' }],
  [{ uprn: '', line1: '' }, undefined],
  ['text', undefined],
])('%j is read as %j', (typed, answer) => {
  expect(address.parse(typed, schema, {})).toEqual(answer)
})

test('a zone cannot be posted: it decides what is offered, so only the server gives it', () => {
  expect(address.parse({ ...home, zone: 'north' }, schema, {})).toEqual(home)
})

test.each([
  [{ ...home, postcode: 'KM1' }, {}, 'Enter a full UK postcode'],
  [home, { needsZone: true, within: 'We only collect in Kingsmere' }, 'We only collect in Kingsmere'],
  [{ ...home, zone: 'north' }, { needsZone: true }, undefined],
  [home, {}, undefined],
])('%j with %j is judged', (answer, options, message) => {
  const fault = address.check?.(answer, schema, options, {})
  expect(fault && address.errorFor(fault, schema, options, answer)).toBe(message)
})

test('without a look-up the question begins with the postcode, and its button says which question it is for', () => {
  const page = drawQuestion({ kind: 'address' })
  expect(posted(page)).toEqual([['q[postcode]', '']])
  expect([...page.querySelectorAll('button')].map(({ name, value }) => `${name}=${value}`)).toEqual([
    '_action=find:q',
    '_action=manual:q',
  ])
})

test('the addresses of a postcode are offered, none chosen', () => {
  const options = [{ uprn: '1', label: '1 High Street' }]
  const page = drawQuestion({
    kind: 'address',
    context: { address: { q: { stage: 'choose', postcode: 'KM1 2AB', options } } },
  })
  expect(posted(page)).toEqual([['q[uprn]', '']])
  expect([...page.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
    '1 address found',
    '1 High Street',
  ])
})

test('typed lines are shown again with their own errors and can be filled in by the browser', () => {
  const page = drawQuestion({
    kind: 'address',
    answer: { line1: '1 High Street', postcode: 'KM1' },
    context: { address: { q: { stage: 'manual' } } },
    errors: [{ at: 'q.town', message: 'Enter town or city' }],
  })
  expect(Object.fromEntries(posted(page))).toEqual({
    'q[line1]': '1 High Street',
    'q[line2]': '',
    'q[town]': '',
    'q[postcode]': 'KM1',
  })
  expect(page.getElementById('q-town-error')?.textContent).toBe('Error: Enter town or city')
  expect([...page.querySelectorAll('input')].map(({ autocomplete }) => autocomplete)).toEqual([
    'address-line1',
    'address-line2',
    'address-level2',
    'postal-code',
  ])
})

test('a chosen address is shown with a way to change it and posts nothing', () => {
  const page = drawQuestion({ kind: 'address', answer: { uprn: '1', ...home } })
  expect(page.querySelector('address')?.textContent).toBe('1 High StreetKingsmereKM1 2AB')
  expect(posted(page)).toEqual([])
  expect(page.querySelector('button')?.value).toBe('change:q')
})

const stages: Record<string, AddressStage> = {
  postcode: { stage: 'postcode' },
  choose: { stage: 'choose', postcode: 'KM1 2AB', options: [] },
  manual: { stage: 'manual' },
  chosen: { stage: 'chosen' },
}

test.each(Object.entries(stages))(
  'in the stage %s every error has a field with the id that the summary links to',
  (_name, stage) => {
    const errors: PageError[] = [{ at: 'q', message: 'Wrong' }]
    const page = drawQuestion({ kind: 'address', answer: home, context: { address: { q: stage } }, errors })
    const field = page.getElementById('q')
    expect(field?.matches('input, select, button')).toBe(true)
    expect(page.body.textContent).toContain('Wrong')
  },
)
