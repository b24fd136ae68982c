import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Form as FormDefinition } from '@guildhall/schemas'
import { expect, test } from '@jest/globals'
import StockForm, { type FormProps, withTheme } from '@rjsf/core'
import { bracketNameGenerator, type RJSFSchema } from '@rjsf/utils'
import stockValidator from '@rjsf/validator-ajv8'
import type { ComponentType } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { lightValidator } from './light-validator.ts'
import { theme } from './theme.ts'

const path = createRequire(import.meta.url).resolve('@guildhall/schemas/services/bulky-waste.json')
const form = (JSON.parse(readFileSync(path, 'utf8')) as { forms: { request: FormDefinition } }).forms.request
const forms: [string, ComponentType<FormProps>, FormProps['validator']][] = [
  ['stock RJSF', StockForm, stockValidator],
  ['our theme', withTheme(theme), lightValidator],
]

for (const [name, Form, validator] of forms) {
  test.each(form.pages)(`${name} draws the page $id as it stands in the service`, ({ schema, uiSchema }) => {
    const html = renderToStaticMarkup(
      <Form
        schema={schema as RJSFSchema}
        uiSchema={uiSchema}
        validator={validator}
        nameGenerator={bracketNameGenerator}
      />,
    )
    for (const question of Object.keys(schema.properties)) expect(html).toContain(`root_${question}`)
    expect(html).not.toMatch(/Unsupported field|unknown/i)
  })
}

test('our theme draws without generated code', () => {
  const before = globalThis.Function
  const Form = withTheme(theme)
  // A page's content security policy would refuse it; here any use throws.
  globalThis.Function = (() => {
    throw new Error('Generated code')
  }) as unknown as FunctionConstructor
  try {
    for (const { schema, uiSchema } of form.pages) {
      const page = <Form schema={schema as RJSFSchema} uiSchema={uiSchema} validator={lightValidator} formData={{}} />
      expect(renderToStaticMarkup(page)).toContain('govuk-')
    }
  } finally {
    globalThis.Function = before
  }
})
