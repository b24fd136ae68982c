import { describe, expect, test } from '@jest/globals'
import { type FormProps, withTheme } from '@rjsf/core'
import { bracketNameGenerator, type RJSFSchema } from '@rjsf/utils'
import stockValidator from '@rjsf/validator-ajv8'
import { JSDOM } from 'jsdom'
import { renderToString } from 'react-dom/server'
import { lightValidator } from './light-validator.ts'
import { theme } from './theme.ts'

const Form = withTheme(theme)
const text = (title: string, more: RJSFSchema = {}): RJSFSchema => ({ type: 'string', title, ...more })
const object = (properties: Record<string, RJSFSchema>, more: RJSFSchema = {}): RJSFSchema => ({
  type: 'object',
  properties,
  ...more,
})

// What react-jsonschema-form promises must hold with a validator that may not run code, and with its own.
describe.each([
  ['the validator of a page with a strict policy', lightValidator],
  ['the validator of react-jsonschema-form', stockValidator],
])('with %s', (_name, validator) => {
  /** The form as a server sends it. Nothing in it may need a policy weaker than the portal's. */
  function draw(schema: RJSFSchema, formData?: unknown, more: Partial<FormProps> = {}): Document {
    const html = renderToString(
      <Form
        schema={schema}
        formData={formData}
        validator={validator}
        nameGenerator={bracketNameGenerator}
        noHtml5Validate
        {...more}
      />,
    )
    expect(html).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=|javascript:|Unsupported field|Unknown field/i)
    return new JSDOM(html).window.document
  }
  const names = (page: Document) =>
    [...page.querySelectorAll('input, select, textarea')].map((field) => field.getAttribute('name'))
  const value = (page: Document, name: string) =>
    page.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`)?.value
  const checked = (page: Document) => [...page.querySelectorAll<HTMLInputElement>(':checked')].map((box) => box.value)

  test('an object in an object in an object is a group in a group, each under its own name', () => {
    const town = object({ town: text('Town') }, { title: 'Address', description: 'Where post goes' })
    const page = draw(object({ owner: object({ name: text('Name'), home: town }, { title: 'Owner' }) }), {
      owner: { home: { town: 'Kingsmere' } },
    })
    expect(names(page)).toEqual(['root[owner][name]', 'root[owner][home][town]'])
    expect(value(page, 'root[owner][home][town]')).toBe('Kingsmere')
    const inner = page.querySelector('#root_owner fieldset fieldset')
    expect(inner?.querySelector('legend')?.textContent).toBe('Address (optional)')
    expect(inner?.getAttribute('aria-describedby')).toBe('root_owner_home-hint')
  })

  test('a list shows its items, and buttons that add one and take one away', () => {
    const schema = object({ dogs: { type: 'array', title: 'Dogs', items: object({ name: text('Name') }) } })
    const page = draw(schema, { dogs: [{ name: 'Rex' }, { name: 'Fly' }] })
    expect(names(page)).toEqual(['root[dogs][0][name]', 'root[dogs][1][name]'])
    const buttons = [...page.querySelectorAll<HTMLButtonElement>('[name="_action"]')].map((button) => button.value)
    expect(buttons).toEqual(['remove:root_dogs_0', 'remove:root_dogs_1', 'add:root_dogs'])
  })

  test('a list with a least number of items begins with as many, and one with a most takes no more', () => {
    const list = (more: RJSFSchema) => object({ a: { type: 'array', title: 'A', items: text('Item'), ...more } })
    expect(names(draw(list({ minItems: 2 })))).toEqual(['root[a][0]', 'root[a][1]'])
    const full = draw(list({ maxItems: 2 }), { a: ['x', 'y'] })
    expect(full.querySelector('[value="add:root_a"]')).toBeNull()
    expect(draw(list({ minItems: 2 }), { a: ['x', 'y'] }).querySelectorAll('[value^="remove:"]')).toHaveLength(2)
  })

  test('a list of fixed places shows each by its own schema', () => {
    const items = [text('East'), { type: 'number', title: 'North' }] as RJSFSchema[]
    const page = draw(object({ at: { type: 'array', title: 'At', items } }), { at: ['left', 3] })
    expect([value(page, 'root[at][0]'), value(page, 'root[at][1]')]).toEqual(['left', '3'])
  })

  test('a list of chosen words is a set of checkboxes', () => {
    const items = { type: 'string', enum: ['cat', 'dog'] } as RJSFSchema
    const page = draw(object({ pets: { type: 'array', title: 'Pets', uniqueItems: true, items } }), { pets: ['dog'] })
    expect(page.querySelectorAll('[type=checkbox][name="root[pets][]"]')).toHaveLength(2)
    expect(checked(page)).toEqual(['dog'])
  })

  test.each(['oneOf', 'anyOf'] as const)(
    '%s shows the schema that the answers fit, and a choice between all',
    (key) => {
      const way = (name: string) => object({ [name]: text(name) }, { title: `By ${name}`, required: [name] })
      const page = draw(object({ pay: { title: 'Pay', [key]: [way('card'), way('cash')] } }), {
        pay: { cash: 'coins' },
      })
      expect(checked(page)).toEqual(['1'])
      expect(names(page)).toContain('root[pay][cash]')
      expect(names(page)).not.toContain('root[pay][card]')
      const labels = [...page.querySelectorAll('.govuk-radios__label')].map((label) => label.textContent?.trim())
      expect(labels).toEqual(['By card', 'By cash'])
    },
  )

  test('oneOf of constants is a choice with words and hints', () => {
    const oneOf = [
      { const: 's', title: 'Small', description: 'Up to 10 people' },
      { const: 'l', title: 'Large' },
    ]
    const page = draw(object({ size: text('Size', { oneOf: oneOf as RJSFSchema[] }) }), { size: 'l' })
    expect(checked(page)).toEqual(['l'])
    expect(page.querySelector('.govuk-radios__hint')?.textContent).toBe('Up to 10 people')
  })

  test('a dependency shows its questions once the other is answered, and only then', () => {
    const schema = object(
      { card: text('Card'), pet: text('Pet', { enum: ['none', 'dog'] }) },
      {
        dependencies: {
          card: object({ expires: text('Expires') }),
          pet: {
            oneOf: [
              object({ pet: { enum: ['none'] } }),
              object({ pet: { enum: ['dog'] }, breed: text('Breed') }, { required: ['breed'] }),
            ],
          },
        },
      },
    )
    expect(names(draw(schema, { pet: 'none' }))).not.toContain('root[breed]')
    expect(names(draw(schema, { pet: 'none' }))).not.toContain('root[expires]')
    const page = draw(schema, { pet: 'dog', card: '4444' })
    expect(names(page)).toEqual(expect.arrayContaining(['root[breed]', 'root[expires]']))
    expect(page.querySelector('label[for="root_breed"]')?.textContent).toBe('Breed')
  })

  test('if, then and else show what is asked of the answers at hand', () => {
    const schema = object(
      { kind: text('Kind', { enum: ['cat', 'dog'] }) },
      {
        if: { properties: { kind: { const: 'dog' } }, required: ['kind'] },
        // biome-ignore lint/suspicious/noThenProperty: it is the keyword of JSON Schema
        then: { properties: { walks: { type: 'integer', title: 'Walks' } }, required: ['walks'] },
        else: { properties: { naps: { type: 'integer', title: 'Naps' } } },
      },
    )
    expect(names(draw(schema, { kind: 'dog' }))).toContain('root[walks]')
    expect(names(draw(schema, { kind: 'dog' }))).not.toContain('root[naps]')
    expect(names(draw(schema, { kind: 'cat' }))).toContain('root[naps]')
  })

  test('allOf and references are read as one schema', () => {
    const page = draw({
      definitions: { named: object({ name: text('Name') }) },
      allOf: [{ $ref: '#/definitions/named' }, object({ age: { type: 'integer', title: 'Age' } })],
      type: 'object',
    })
    expect(names(page).sort()).toEqual(['root[age]', 'root[name]'])
  })

  test('few answers are all in view, many are a list, and numbers are numbers', () => {
    const many = Array.from({ length: 12 }, (_, index) => index)
    const schema = object({
      few: text('Few', { enum: ['a', 'b'] }),
      many: { type: 'integer', title: 'Many', enum: many },
    })
    const page = draw(schema, { few: 'b', many: 7 })
    expect(page.querySelectorAll('[type=radio][name="root[few]"]')).toHaveLength(2)
    expect(value(page, 'root[many]')).toBe('7')
    expect(page.querySelector('select')?.options).toHaveLength(13)
  })

  test('the words for the answers come from the ui schema where it has them', () => {
    const uiSchema = { size: { 'ui:enumNames': ['Small', 'Large'] } }
    const page = draw(object({ size: text('Size', { enum: ['s', 'l'] }) }), {}, { uiSchema })
    const labels = [...page.querySelectorAll('.govuk-radios__label')].map((label) => label.textContent?.trim())
    expect(labels).toEqual(['Small', 'Large'])
  })

  test.each([
    ['email', 'email'],
    ['uri', 'url'],
    ['password', 'password'],
    ['time', 'time'],
    ['date-time', 'datetime-local'],
  ])('a text of the format %s is typed in a field of the type %s', (format, type) => {
    const uiSchema = format === 'password' ? { a: { 'ui:widget': 'password' } } : {}
    const page = draw(object({ a: text('A', { format }) }), {}, { uiSchema })
    expect(page.querySelector('#root_a')?.getAttribute('type')).toBe(type)
  })

  test('a date is three fields, which keep what was given', () => {
    const page = draw(object({ born: text('Born', { format: 'date' }) }), { born: '1943-06-05' })
    const parts = ['day', 'month', 'year'].map((part) => value(page, `root[born][${part}]`))
    expect(parts).toEqual(['5', '6', '1943'])
  })

  test.each([
    ['readOnly of the schema', { readOnly: true }, {}, {}],
    ['ui:readonly', {}, { 'ui:readonly': true }, {}],
    ['the whole form', {}, {}, { readonly: true }],
  ])('what %s makes read-only can be read, and not changed', (_by, more, ui, form) => {
    const schema = object({
      name: text('Name', more),
      note: text('Note', more),
      size: text('Size', { enum: ['s', 'l'], ...more }),
      born: text('Born', { format: 'date', ...more }),
      sure: { type: 'boolean', title: 'Sure', ...more },
    })
    const uiSchema = { name: ui, note: { 'ui:widget': 'textarea', ...ui }, size: ui, born: ui, sure: ui }
    const page = draw(schema, { name: 'Ada', size: 'l', born: '1943-06-05' }, { uiSchema, ...form })
    expect(value(page, 'root[name]')).toBe('Ada')
    for (const field of page.querySelectorAll('input, textarea'))
      expect([field.id, field.hasAttribute('readonly') || field.hasAttribute('disabled')]).toEqual([field.id, true])
  })

  test('a list that is read-only has no buttons', () => {
    const schema = object({ a: { type: 'array', title: 'A', items: text('Item'), readOnly: true } })
    expect(draw(schema, { a: ['x'] }).querySelectorAll('[name="_action"]')).toHaveLength(0)
  })

  test('what is disabled cannot be used', () => {
    const page = draw(object({ a: text('A'), b: text('B', { enum: ['x', 'y'] }) }), {}, { disabled: true })
    expect(page.querySelectorAll('input:not([disabled])')).toHaveLength(0)
  })

  test('a default is filled in, and an answer goes before it', () => {
    const schema = object({
      town: text('Town', { default: 'Kingsmere' }),
      size: text('Size', { enum: ['s', 'l'], default: 's' }),
      inner: object({ count: { type: 'integer', title: 'Count', default: 2 } }, { title: 'Inner' }),
    })
    const page = draw(schema, { size: 'l' })
    expect([value(page, 'root[town]'), value(page, 'root[inner][count]'), ...checked(page)]).toEqual([
      'Kingsmere',
      '2',
      'l',
    ])
  })

  test('a question that may be null, or has a constant, is a field like any other', () => {
    const page = draw(object({ a: { type: ['string', 'null'], title: 'A' }, b: { const: 'x', title: 'B' } }), {
      a: null,
    })
    expect(value(page, 'root[a]')).toBe('')
    expect(names(page)).toContain('root[b]')
  })

  test('yes or no in words is a choice, and without words a box', () => {
    const page = draw(
      object({ a: { type: 'boolean', title: 'A' }, b: { type: 'boolean', title: 'B' } }),
      { a: true, b: false },
      { uiSchema: { b: { 'ui:widget': 'radio' } } },
    )
    expect(page.querySelectorAll('[type=checkbox]')).toHaveLength(1)
    expect(page.querySelectorAll('[type=radio]')).toHaveLength(2)
    expect(checked(page)).toEqual(['true', 'false'])
  })

  test('the ui schema sets order, title, hint, widget, and what is hidden', () => {
    const uiSchema = {
      'ui:order': ['b', 'a', 'c'],
      b: { 'ui:title': 'Second', 'ui:description': 'It comes first' },
      c: { 'ui:widget': 'hidden' },
    }
    const page = draw(object({ a: text('A'), b: text('B'), c: text('C') }), { c: 'kept' }, { uiSchema })
    expect(names(page)).toEqual(['root[b]', 'root[a]', 'root[c]'])
    expect(page.querySelector('label[for="root_b"]')?.textContent).toBe('Second (optional)')
    expect(page.getElementById('root_b-hint')?.textContent).toBe('It comes first')
    expect(page.querySelector('[name="root[c]"]')?.getAttribute('type')).toBe('hidden')
  })

  test('errors of nested questions and of list items are beside them and in the summary, whose links lead there', () => {
    const schema = object({
      home: object({ town: text('Town') }, { title: 'Home' }),
      dogs: { type: 'array', title: 'Dogs', items: object({ name: text('Name') }) },
      size: text('Size', { enum: ['s', 'l'] }),
      born: text('Born', { format: 'date' }),
    })
    const extraErrors = {
      home: { town: { __errors: ['Enter a town'] } },
      dogs: { 0: { name: { __errors: ['Enter a name'] } } },
      size: { __errors: ['Select a size'] },
      born: { __errors: ['Enter a date'] },
    } as never
    const page = draw(schema, { dogs: [{}] }, { extraErrors })
    const links = [...page.querySelectorAll<HTMLAnchorElement>('.govuk-error-summary a')]
    expect(links.map((link) => link.textContent)).toEqual([
      'Enter a town',
      'Enter a name',
      'Select a size',
      'Enter a date',
    ])
    for (const link of links) {
      const target = page.querySelector(link.getAttribute('href') ?? '')
      const tag = target?.localName
      expect([link.textContent, tag]).toEqual([link.textContent, 'input'])
    }
    expect(page.querySelectorAll('.govuk-error-message')).toHaveLength(4)
  })

  test('an object that takes further names has a button for one more', () => {
    const schema = object({ extra: { type: 'object', title: 'Extra', additionalProperties: { type: 'string' } } })
    const page = draw(schema, { extra: { colour: 'red' } })
    expect(page.querySelector('[value="add:root_extra"]')).not.toBeNull()
    expect(value(page, 'root[extra][colour]')).toBe('red')
  })

  test('no id is there twice', () => {
    const part = object({ name: text('Name'), born: text('Born', { format: 'date' }) })
    const schema = object({ list: { type: 'array', title: 'List', items: part }, one: { ...part, title: 'One' } })
    const ids = [...draw(schema, { list: [{}, {}] }).querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
