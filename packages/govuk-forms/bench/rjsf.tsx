import StockForm, { withTheme } from '@rjsf/core'
import { bracketNameGenerator, type RJSFSchema } from '@rjsf/utils'
import stockValidator from '@rjsf/validator-ajv8'
import { renderToString } from 'react-dom/server'
import { lightValidator, theme } from '../src/index.ts'
import { choices, questions } from './questions.ts'

const ThemedForm = withTheme(theme)

const schema: RJSFSchema = {
  type: 'object',
  properties: Object.fromEntries(
    questions.map(({ name, title, kind }) => [
      name,
      {
        type: 'string',
        title,
        ...(kind === 'radios' ? { oneOf: choices.map(({ value, label }) => ({ const: value, title: label })) } : {}),
        ...(kind === 'date' ? { format: 'date' } : {}),
        ...(kind === 'count' ? { maxLength: 200 } : {}),
      },
    ]),
  ),
  required: questions.map(({ name }) => name),
}
const uiSchema = Object.fromEntries(
  questions.map(({ name, kind, hint }) => [
    name,
    {
      'ui:description': hint,
      ...(kind === 'count' ? { 'ui:widget': 'textarea' } : kind === 'radios' ? { 'ui:widget': 'radio' } : {}),
    },
  ]),
)
const formData = Object.fromEntries(questions.map(({ name, kind }) => [name, kind === 'date' ? '2026-02-01' : 'red']))
const extraErrors = Object.fromEntries(questions.map(({ name, error }) => [name, { __errors: [error] }])) as never

/** The forty questions drawn by react-jsonschema-form's own look and validator. */
export function drawStock(): string {
  return renderToString(
    <StockForm
      schema={schema}
      uiSchema={uiSchema}
      formData={formData}
      extraErrors={extraErrors}
      showErrorList={false}
      validator={stockValidator}
      nameGenerator={bracketNameGenerator}
    />,
  )
}

/** The forty questions drawn by react-jsonschema-form in our theme. */
export function drawThemed(): string {
  return renderToString(
    <ThemedForm
      schema={schema}
      uiSchema={uiSchema}
      formData={formData}
      extraErrors={extraErrors}
      showErrorList={false}
      validator={lightValidator}
      nameGenerator={bracketNameGenerator}
    />,
  )
}
