import { expect, test } from '@jest/globals'
import { type FormProps, withTheme } from '@rjsf/core'
import { bracketNameGenerator, type RJSFSchema } from '@rjsf/utils'
import { JSDOM } from 'jsdom'
import { renderToStaticMarkup } from 'react-dom/server'
import { lightValidator } from './light-validator.ts'
import { theme } from './theme.ts'

const Form = withTheme(theme)

function draw(props: Partial<FormProps>): Document {
  const html = renderToStaticMarkup(
    <Form
      schema={{ type: 'object' }}
      validator={lightValidator}
      nameGenerator={bracketNameGenerator}
      noHtml5Validate
      {...props}
    />,
  )
  return new JSDOM(html).window.document
}

const schema: RJSFSchema = {
  type: 'object',
  title: 'A page',
  required: ['name', 'born'],
  properties: {
    name: { type: 'string', title: 'Full name', description: 'As on your passport' },
    email: { type: 'string', title: 'Email address', format: 'email' },
    age: { type: 'integer', title: 'Age' },
    born: { type: 'string', title: 'Date of birth', format: 'date' },
    about: { type: 'string', title: 'About you', maxLength: 100 },
    colour: { type: 'string', title: 'Colour', enum: ['red', 'green'] },
    street: { type: 'string', title: 'Street', enum: Array.from({ length: 11 }, (_, index) => `Street ${index}`) },
    agree: { type: 'boolean', title: 'I agree' },
    tags: { type: 'array', title: 'Tags', uniqueItems: true, items: { type: 'string', enum: ['a', 'b'] } },
    home: {
      type: 'object',
      title: 'Home',
      required: ['town'],
      properties: { town: { type: 'string', title: 'Town' } },
    },
    dogs: {
      type: 'array',
      title: 'Dogs',
      items: { type: 'object', properties: { name: { type: 'string', title: 'Name' } } },
    },
    pay: {
      title: 'Payment',
      oneOf: [
        { title: 'Card', type: 'object', properties: { card: { type: 'string', title: 'Card' } } },
        { title: 'Cash', type: 'object', properties: { cash: { type: 'string', title: 'Cash' } } },
      ],
    },
  },
}

const uiSchema = { about: { 'ui:widget': 'textarea' } }
const formData = { name: 'Ada', colour: 'green', tags: ['b'], dogs: [{ name: 'Rex' }], born: '2001-02-03', agree: true }

test('every field of a page posts under its bracketed name, without a script', () => {
  const names = [...draw({ schema, uiSchema, formData }).querySelectorAll('input, select, textarea')].map((field) =>
    field.getAttribute('name'),
  )
  for (const name of [
    'root[name]',
    'root[email]',
    'root[age]',
    'root[born][day]',
    'root[born][month]',
    'root[born][year]',
    'root[about]',
    'root[colour]',
    'root[street]',
    'root[agree]',
    'root[tags][]',
    'root[home][town]',
    'root[dogs][0][name]',
  ]) {
    expect(names).toContain(name)
  }
})

test('the values that were given are shown again', () => {
  const page = draw({ schema, uiSchema, formData })
  const value = (name: string) => page.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value
  expect([value('root[name]'), value('root[born][day]'), value('root[dogs][0][name]')]).toEqual(['Ada', '3', 'Rex'])
  const checked = [...page.querySelectorAll<HTMLInputElement>('input:checked')].map((box) => box.value)
  // 0 is the way to pay, the first.
  expect(checked.sort()).toEqual(['0', 'b', 'green', 'true'])
})

test('nothing is marked required, and what may be left out says so', () => {
  const page = draw({ schema, uiSchema })
  expect(page.querySelectorAll('[required]')).toHaveLength(0)
  expect(page.querySelector('form')?.noValidate).toBe(true)
  expect(page.querySelector('label[for="root_name"]')?.textContent).toBe('Full name')
  expect(page.querySelector('label[for="root_email"]')?.textContent).toBe('Email address (optional)')
})

test('a field names its hint and its error, and the summary links to it', () => {
  const page = draw({ schema, uiSchema, extraErrors: { name: { __errors: ['Enter your full name'] } } as never })
  const field = page.querySelector('#root_name')
  const described = (field?.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => page.getElementById(id)?.textContent)
  expect(described).toEqual(['As on your passport', 'Error: Enter your full name'])
  expect(page.querySelector('.govuk-error-summary a')?.getAttribute('href')).toBe('#root_name')
})

test('a schema with references, conditions and choices is drawn', () => {
  const page = draw({
    schema: {
      type: 'object',
      $defs: { pet: { type: 'object', title: 'Pet', properties: { name: { type: 'string', title: 'Name' } } } },
      properties: { pet: { $ref: '#/$defs/pet' }, kind: { type: 'string', title: 'Kind', enum: ['cat', 'dog'] } },
      if: { properties: { kind: { const: 'dog' } }, required: ['kind'] },
      // biome-ignore lint/suspicious/noThenProperty: it is the keyword of JSON Schema
      then: { properties: { walks: { type: 'integer', title: 'Walks a day' } } },
    },
    formData: { kind: 'dog' },
  })
  expect(page.querySelector('[name="root[pet][name]"]')).not.toBeNull()
  expect(page.querySelector('[name="root[walks]"]')).not.toBeNull()
})
