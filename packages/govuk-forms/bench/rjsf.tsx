import StockForm, { withTheme } from '@rjsf/core'
import { bracketNameGenerator, type RJSFSchema } from '@rjsf/utils'
import stockValidator from '@rjsf/validator-ajv8'
import { renderToString } from 'react-dom/server'
import { lightValidator, theme } from '../src/index.ts'
import { type BenchQuestion, choices } from './questions.ts'

const ThemedForm = withTheme(theme)

/** Draws the questions by react-jsonschema-form: `stock` by its own look and validator, `themed` by ours. */
export function rjsfOf(questions: BenchQuestion[]): { stock: () => string; themed: () => string } {
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
  const widgets = { count: 'textarea', radios: 'radio', date: undefined, text: undefined }
  const same = {
    schema,
    uiSchema: Object.fromEntries(
      questions.map(({ name, kind, hint }) => [
        name,
        { 'ui:description': hint, ...(widgets[kind] && { 'ui:widget': widgets[kind] }) },
      ]),
    ),
    formData: Object.fromEntries(questions.map(({ name, kind }) => [name, kind === 'date' ? '2026-02-01' : 'red'])),
    extraErrors: Object.fromEntries(questions.map(({ name, error }) => [name, { __errors: [error] }])) as never,
    showErrorList: false as const,
    nameGenerator: bracketNameGenerator,
  }
  return {
    stock: () => renderToString(<StockForm {...same} validator={stockValidator} />),
    themed: () => renderToString(<ThemedForm {...same} validator={lightValidator} />),
  }
}
