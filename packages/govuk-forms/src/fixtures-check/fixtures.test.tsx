import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from '@jest/globals'
import { type ComponentType, createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import * as ours from '../index.ts'
import { exceptions } from './exceptions.ts'
import { fixtureProps } from './fixture-props.tsx'
import { normalDom } from './normal-dom.ts'

type Fixture = { name: string; options: Record<string, unknown>; html: string }

const components: Record<string, unknown> = {
  'back-link': ours.BackLink,
  breadcrumbs: ours.Breadcrumbs,
  button: ours.Button,
  'character-count': ours.CharacterCount,
  checkboxes: ours.Checkboxes,
  'date-input': ours.DateInput,
  details: ours.Details,
  'error-message': ours.ErrorMessage,
  'error-summary': ours.ErrorSummary,
  fieldset: ours.Fieldset,
  'file-upload': ours.FileUpload,
  hint: ours.Hint,
  input: ours.Input,
  'inset-text': ours.InsetText,
  label: ours.Label,
  'notification-banner': ours.NotificationBanner,
  pagination: ours.Pagination,
  panel: ours.Panel,
  'phase-banner': ours.PhaseBanner,
  radios: ours.Radios,
  select: ours.Select,
  'summary-list': ours.SummaryList,
  table: ours.Table,
  tag: ours.Tag,
  textarea: ours.Textarea,
  'warning-text': ours.WarningText,
}

const require = createRequire(import.meta.url)

for (const [name, component] of Object.entries(components)) {
  const path = require.resolve(`govuk-frontend/dist/govuk/components/${name}/fixtures.json`)
  const { fixtures } = JSON.parse(readFileSync(path, 'utf8')) as { fixtures: Fixture[] }
  const walked = fixtures.filter((fixture) => !(fixture.name in (exceptions[name] ?? {})))

  test.each(walked)(`${name}: $name has the DOM of GOV.UK Frontend`, ({ options, html }) => {
    const element = createElement(component as ComponentType, fixtureProps(name, options))
    expect(normalDom(renderToStaticMarkup(element))).toBe(normalDom(html))
  })

  test(`${name}: every exception is still a fixture`, () => {
    const names = fixtures.map((fixture) => fixture.name)
    expect(Object.keys(exceptions[name] ?? {}).filter((exception) => !names.includes(exception))).toEqual([])
  })
}
