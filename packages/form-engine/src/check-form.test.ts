import { findKind, questionKinds } from '@guildhall/question-kinds/models'
import type { Form, Page } from '@guildhall/schemas'
import { expect, test } from '@jest/globals'
import { checkForm } from './check-form.ts'
import { compileForm } from './compile-form.ts'
import { type Asked, formOf, is } from './testing/forms.ts'

const found = (form: Form) => checkForm(form, '/forms/request').map(({ code, at }) => `${code} ${at}`)
const one = (asked: Asked, more: Partial<Page> = {}) => formOf({ one: { a: asked } }, { one: more })
const page = '/forms/request/pages/0'
const question = `${page}/schema/properties/a`

test.each([...questionKinds.keys()])('a new %s has no problem', (kind) => {
  const { schema, uiSchema } = findKind(kind)!.newQuestion('a', 'A question')
  const form = formOf({ one: { a: {} } })
  form.pages[0]!.schema.properties['a'] = schema
  form.pages[0]!.uiSchema['a'] = uiSchema
  expect(found(form)).toEqual([])
})

test.each<[string, Form, string[]]>([
  [
    'two questions of one name',
    formOf({ one: { a: {} }, two: { a: {} } }),
    ['form/question-twice /forms/request/pages/1/schema/properties/a'],
  ],
  ['a kind that is not there', one({ kind: 'telepathy' }), [`question/kind ${page}/uiSchema/a/ui:options/kind`]],
  [
    'a required name that is not on the page',
    one(
      {},
      { schema: { type: 'object', properties: { a: { type: 'string', title: 'A', maxLength: 9 } }, required: ['b'] } },
    ),
    [`page/required ${page}/schema/required/0`],
  ],
  [
    'guidance that must be answered',
    one({ kind: 'content', schema: { type: 'null' }, required: true }),
    [`question/silent-required ${page}/schema/required`],
  ],
  ['a question without a title', one({ schema: { title: '' } }), [`question/title ${question}/title`]],
  [
    'a stored widget',
    one({}, { uiSchema: { a: { 'ui:widget': 'radio', 'ui:options': { kind: 'short-text' } } } }),
    [`question/widget ${page}/uiSchema/a/ui:widget`],
  ],
  [
    'a uiSchema for no question',
    one({}, { uiSchema: { a: { 'ui:options': { kind: 'short-text' } }, b: {} } }),
    [`page/ui-only ${page}/uiSchema/b`],
  ],
  [
    'a check of no question',
    one({}, { checks: [{ question: 'b', rule: true, message: 'No' }] }),
    [`page/check-question ${page}/checks/0/question`],
  ],
  ['nothing to choose', one({ kind: 'radios' }), [`question/no-choices ${question}`]],
  [
    'one value for two choices',
    one({ kind: 'radios', schema: { oneOf: [{ const: 'x' }, { const: 'x' }] } }),
    [`question/choice-twice ${question}`],
  ],
  [
    'a reference to elsewhere',
    one({ schema: { $ref: 'https://example.com/a.json' } }),
    [`schema/ref ${question}/$ref`],
  ],
  ['an id of its own', one({ schema: { $id: 'https://example.com/a.json' } }), [`schema/keyword ${question}/$id`]],
  ['a format that is not there', one({ schema: { format: 'regex' } }), [`schema/format ${question}/format`]],
  ['a pattern that can hang', one({ schema: { pattern: '^(a+)+$' } }), [`schema/pattern ${question}/pattern`]],
  ['a keyword that is not there', one({ schema: { maxLenght: 3 } }), [`schema/not-json-schema ${page}/schema`]],
  [
    'a schema that is too deep',
    one({ kind: 'file', schema: deep(30) }),
    [expect.stringContaining('schema/too-deep') as unknown as string],
  ],
  [
    'too many choices',
    one({ kind: 'select', schema: { oneOf: Array.from({ length: 501 }, (_, i) => ({ const: i })) } }),
    [`schema/too-many-choices ${page}/schema`],
  ],
  [
    'a rule with an operator that is not there',
    one({ showWhen: { eval: ['1'] } }),
    [`rule/operator ${page}/uiSchema/a/ui:options/showWhen`],
  ],
  [
    'a rule about something else',
    one({}, { showWhen: { '==': [{ var: 'case.id' }, 1] } }),
    [`rule/scope ${page}/showWhen`],
  ],
  [
    'a rule about a question that is not there',
    one({}, { showWhen: is('b', 1) }),
    [`rule/no-question ${page}/showWhen`],
  ],
  [
    'a rule about its own question',
    one({ showWhen: is('a', 1) }),
    [`rule/asked-later ${page}/uiSchema/a/ui:options/showWhen`],
  ],
  [
    'a rule about a later page',
    formOf({ one: { a: {} }, two: { b: {} } }, { one: { showWhen: is('b', 1) } }),
    [`rule/asked-later ${page}/showWhen`],
  ],
  [
    'a translation of nothing',
    { ...one({}), translations: { cy: { '/pages/9/title': 'Teitl' } } },
    ['translation/no-text /forms/request/translations/cy/~1pages~19~1title'],
  ],
])('%s is a problem', (_name, form, problems) => {
  expect(found(form)).toEqual(problems)
})

test.each(['check', 'save', 'saved', 'return', 'delete', 'for', 'tasks', 'print'])(
  'no page may take the address %s',
  (id) => {
    expect(found(formOf({ [id]: { a: {} } }))).toEqual(['form/page-reserved /forms/request/pages/0/id'])
  },
)

test('two pages of one id are a problem', () => {
  const form = formOf({ one: { a: {} }, two: { b: {} } })
  form.pages[1]!.id = 'one'
  expect(found(form)).toEqual(['form/page-twice /forms/request/pages/1/id'])
})

test('a check may read any answer up to its own page', () => {
  const checks = [
    { question: 'b', rule: { '!=': [{ var: 'answers.a' }, { var: 'answers.b' }] }, message: 'Must differ' },
  ]
  expect(found(formOf({ one: { a: {} }, two: { b: {} } }, { two: { checks } }))).toEqual([])
})

test('references within the page may be used', () => {
  const form = one(
    {},
    {
      schema: {
        type: 'object',
        $defs: { short: { type: 'string', maxLength: 3, title: 'Short' } },
        properties: { a: { $ref: '#/$defs/short', title: 'A' } },
      },
    },
  )
  expect(found(form)).toEqual([])
})

test('a form that was not checked cannot be compiled with a schema that is out of bounds', () => {
  expect(() => compileForm(one({ schema: { pattern: '^(a+)+$' } }))).toThrow('Page "one" cannot be used')
  expect(() => compileForm(one({ schema: { $ref: 'http://example.com/x' } }))).toThrow(
    'A reference must stay in the page',
  )
})

function deep(levels: number): Record<string, unknown> {
  let schema: Record<string, unknown> = { type: 'string' }
  for (let level = 0; level < levels; level++) schema = { type: 'object', properties: { x: schema } }
  return schema
}
