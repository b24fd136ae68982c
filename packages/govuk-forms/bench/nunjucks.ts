import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import nunjucks from 'nunjucks'
import { type BenchQuestion, choices } from './questions.ts'

const root = dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json'))
const environment = nunjucks.configure(`${root}/dist`, { autoescape: true, noCache: false })

const template = nunjucks.compile(
  `{% from "govuk/components/input/macro.njk" import govukInput %}
{% from "govuk/components/radios/macro.njk" import govukRadios %}
{% from "govuk/components/date-input/macro.njk" import govukDateInput %}
{% from "govuk/components/character-count/macro.njk" import govukCharacterCount %}
{% for q in questions %}
{% if q.kind == "text" %}{{ govukInput(q.options) }}
{% elif q.kind == "radios" %}{{ govukRadios(q.options) }}
{% elif q.kind == "date" %}{{ govukDateInput(q.options) }}
{% else %}{{ govukCharacterCount(q.options) }}{% endif %}
{% endfor %}`,
  environment,
)

const optionsOf = ({ kind, name, title, hint, error }: BenchQuestion) => ({
  kind,
  options: {
    id: name,
    idPrefix: name,
    name,
    label: { text: title },
    fieldset: { legend: { text: title, classes: 'govuk-fieldset__legend--s' } },
    hint: { text: hint },
    errorMessage: { text: error },
    value: 'red',
    values: { day: '1', month: '2', year: '2026' },
    maxlength: kind === 'count' ? 200 : undefined,
    items: kind === 'radios' ? choices.map(({ value, label }) => ({ value, text: label })) : undefined,
  },
})

/** Draws the questions by govuk-frontend's own macros. */
export function nunjucksOf(questions: BenchQuestion[]): () => string {
  const drawn = questions.map(optionsOf)
  return () => template.render({ questions: drawn })
}
