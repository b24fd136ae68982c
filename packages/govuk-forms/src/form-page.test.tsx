import { expect, test } from '@jest/globals'
import { JSDOM } from 'jsdom'
import { renderToString } from 'react-dom/server'
import { Input } from './components/input.tsx'
import { FormPage, type FormPageProps } from './form-page.tsx'
import type { QuestionComponent } from './question.ts'
import { errorList, questionError, questionLabel } from './question-words.ts'

const Text: QuestionComponent = (props) => (
  <Input
    id={props.id}
    name={props.name}
    label={questionLabel(props)}
    hint={props.hint}
    errorMessage={questionError(props)}
    value={props.answer === undefined ? undefined : String(props.answer)}
  />
)

function draw(props: Partial<FormPageProps>): Document {
  return new JSDOM(renderToString(<FormPage schema={{ properties: {} }} kinds={{ text: Text }} {...props} />)).window
    .document
}

const text = (title: string) => ({ type: 'string', title })
const ui = { 'ui:options': { kind: 'text' } }

test('the only question of a page is its heading; of several, the title is', () => {
  const one = draw({ title: 'Page', schema: { properties: { a: text('Your name') } }, uiSchema: { a: ui } })
  expect([...one.querySelectorAll('h1')].map((h) => h.textContent)).toEqual(['Your name (optional)'])
  const two = draw({
    title: 'Page',
    schema: { properties: { a: text('A'), b: text('B') } },
    uiSchema: { a: ui, b: ui },
  })
  expect([...two.querySelectorAll('h1')].map((h) => h.textContent)).toEqual(['Page'])
})

test('it stands inside the caller’s form and brings none of its own', () => {
  const page = draw({
    schema: { properties: { a: text('A'), b: { type: 'string', title: 'B' } } },
    uiSchema: { a: ui },
  })
  expect(page.querySelectorAll('form, button')).toHaveLength(0)
})

test('each question gets its own answer, errors and hint, and the error summary finds its field', () => {
  const errors = [
    { at: 'ab', message: 'Enter ab' },
    { at: 'a.part', message: 'Enter part' },
  ]
  const page = draw({
    schema: { properties: { a: text('A'), ab: text('AB') }, required: ['ab'] },
    uiSchema: { a: ui, ab: { ...ui, 'ui:description': 'A hint' } },
    answers: { ab: 'given' },
    errors,
    idPrefix: 'p-',
  })
  expect(page.querySelectorAll('.govuk-error-message')).toHaveLength(1)
  expect(page.querySelector<HTMLInputElement>('[name=ab]')?.value).toBe('given')
  expect(page.getElementById('p-ab-hint')?.textContent).toBe('A hint')
  expect(errorList(errors, 'p-')).toEqual([
    { text: 'Enter ab', href: '#p-ab' },
    { text: 'Enter part', href: '#p-a-part' },
  ])
})

test('names that objects have of themselves find no kind, no answer and no uiSchema', () => {
  const page = draw({
    schema: { properties: { toString: text('T'), a: text('A') } },
    uiSchema: { a: { 'ui:options': { kind: 'constructor' } } },
  })
  expect([...page.querySelectorAll('input')].map(({ name, value }) => [name, value])).toEqual([
    ['toString', ''],
    ['a', ''],
  ])
})

test('a question of a kind that is not known is drawn from its schema, under its own name, with its errors', () => {
  const pet = {
    type: 'object',
    title: 'Your pet',
    required: ['name'],
    properties: {
      name: { type: 'string', title: 'Name' },
      tags: { type: 'array', uniqueItems: true, title: 'Tags', items: { enum: ['x', 'y'] } },
    },
  }
  const page = draw({
    schema: { properties: { pet, age: { type: 'integer', title: 'Age' } }, required: ['pet'] },
    answers: { pet: { name: 'Rex', tags: ['y'] }, age: 3 },
    errors: [
      { at: 'pet.name', message: 'Enter a name' },
      { at: 'age', message: 'Enter an age' },
    ],
  })
  expect([...page.querySelectorAll('input')].map(({ name }) => name)).toEqual([
    'pet[name]',
    'pet[tags][]',
    'pet[tags][]',
    'age',
  ])
  expect(page.querySelector<HTMLInputElement>('#pet-name')?.value).toBe('Rex')
  expect(page.getElementById('pet-name-error')?.textContent).toBe('Error: Enter a name')
  expect(page.getElementById('age-error')?.textContent).toBe('Error: Enter an age')
  expect(page.querySelector('label[for=age]')?.textContent).toBe('Age (optional)')
  expect(page.querySelector('legend')?.textContent).toBe('Your pet')
  expect(page.querySelectorAll('[required]')).toHaveLength(0)
})
