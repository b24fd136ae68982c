import type { ServicePackage } from '@guildhall/schemas'
import { catalogue } from '@guildhall/schemas/catalogue'
import bulkyWaste from '@guildhall/schemas/services/bulky-waste.json' with { type: 'json' }
import { expect, test } from '@jest/globals'
import { addQuestion } from '../commands/add-question.ts'
import { emptyService } from '../services/empty-service.ts'
import { checkContent } from './check-content.ts'
import { readingAge } from './reading-age.ts'

const pack = bulkyWaste as unknown as ServicePackage

const asked = (title: string, kind = 'short-text', hint?: string, before = pack) =>
  addQuestion({
    form: 'request',
    page: before.forms['request']!.pages[0]!.id,
    question: {
      name: `asked${Object.keys(before.forms['request']!.pages[0]!.schema.properties).length}`,
      schema: { type: 'string', title },
      ui: { 'ui:options': { kind }, ...(hint && { 'ui:description': hint }) },
      required: false,
    },
  }).apply(before)
const found = (after: ServicePackage) => checkContent(after).flatMap((one) => one.found)
const codes = (after: ServicePackage) => found(after).map(({ code }) => code)

test.each(catalogue())('the words of $service.name pass every check', (ready) => {
  expect(found(ready).map(({ at, message }) => `${at}: ${message}`)).toEqual([])
})

test.each([
  ['Please enter your date of birth', 'content/label'],
  ['DATE OF BIRTH', 'content/label'],
  ['Details', 'content/label'],
  ['Your date of birth:', 'content/label'],
  ['Do you own the home and is it empty?', 'content/two-questions'],
  ['Is it broken? How long for?', 'content/two-questions'],
  ['Fill in the red box', 'content/accessible'],
  ['For the map, click here', 'content/accessible'],
])('“%s” is worth a look', (title, code) => {
  expect(codes(asked(title))).toEqual([code])
})

test.each(['Date of birth', 'What is your name and address?', 'NHS', 'Where do you live?', 'Is it a right of way?'])(
  '“%s” is not',
  (title) => {
    expect(codes(asked(title))).toEqual([])
  },
)

test('a date without a hint gets the usual one by the fix, and nothing else changes', () => {
  const after = asked('When did it happen?', 'date')
  const [problem, ...others] = found(after)
  expect([problem?.code, others]).toEqual(['content/hint', []])
  const fixed = problem!.fix!.command.apply(after)
  expect(codes(fixed)).toEqual([])
  expect(fixed.forms['request']!.pages[0]!.uiSchema['asked1']).toMatchObject({
    'ui:description': 'For example, 27 3 2027',
  })
})

test('every fix puts right what it is offered for', () => {
  for (const title of ['Please enter your name', 'DATE OF BIRTH', 'Your name.']) {
    const after = asked(title)
    const [problem] = found(after)
    expect(codes(problem!.fix!.command.apply(after))).toEqual([])
  }
})

test('a question that nobody reads and nothing uses is worth a look; one that a task shows is not', () => {
  const empty = emptyService({ name: 'Garden', slug: 'garden', department: 'Parks', topic: 'Parks' })
  const after = asked('What is your favourite tree?', 'short-text', undefined, empty)
  expect(codes(after)).toEqual(['content/not-needed'])
  expect(codes(found(after)[0]!.fix!.command.apply(after))).toEqual([])
  expect(codes(asked('What is your favourite tree?'))).toEqual([])
})

test('the same question twice is worth a look', () => {
  expect(codes(asked('Who told you?', 'short-text', undefined, asked('Who told you?')))).toEqual([
    'content/asked-twice',
  ])
})

test('a hard text has a high reading age and a plain one a low one', () => {
  const hard =
    'Notwithstanding the aforementioned obligations, applicants are required to demonstrate eligibility by furnishing documentation substantiating residency.'
  const plain = 'We will come on the day that you chose. Leave the items by the road. We cannot come into your home.'
  expect(readingAge(hard)).toBeGreaterThan(18)
  expect(readingAge(plain)).toBeLessThan(9)
  expect(codes(asked('Where do you live?', 'short-text', `${hard} ${hard}`))).toEqual(['content/reading-age'])
})

test('a form of a thousand questions is looked over in a fifth of a second', () => {
  const pages = Array.from({ length: 1000 }, (_, n) => ({
    id: `p${n}`,
    title: `Page ${n}`,
    schema: { type: 'object' as const, properties: { [`q${n}`]: { type: 'string', title: `Where is number ${n}?` } } },
    uiSchema: {
      [`q${n}`]: { 'ui:options': { kind: 'short-text', showWhen: { '!!': [{ var: `answers.q${n - 1}` }] } } },
    },
  }))
  const large = { ...pack, forms: { request: { ...pack.forms['request']!, pages } } }
  checkContent(large)
  const begun = performance.now()
  checkContent(large)
  expect(performance.now() - begun).toBeLessThan(200)
})
