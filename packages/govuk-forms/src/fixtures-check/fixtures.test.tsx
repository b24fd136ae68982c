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
  footer: ours.Footer,
  'generic-header': ours.GenericHeader,
  hint: ours.Hint,
  input: ours.Input,
  'inset-text': ours.InsetText,
  label: ours.Label,
  'language-navigation': ours.LanguageNavigation,
  'notification-banner': ours.NotificationBanner,
  pagination: ours.Pagination,
  panel: ours.Panel,
  'password-input': ours.PasswordInput,
  'phase-banner': ours.PhaseBanner,
  radios: ours.Radios,
  select: ours.Select,
  'service-navigation': ours.ServiceNavigation,
  'skip-link': ours.SkipLink,
  'summary-list': ours.SummaryList,
  table: ours.Table,
  tag: ours.Tag,
  'task-list': ours.TaskList,
  textarea: ours.Textarea,
  'warning-text': ours.WarningText,
}

const require = createRequire(import.meta.url)
let count = 0

for (const [name, component] of Object.entries(components)) {
  const path = require.resolve(`govuk-frontend/dist/govuk/components/${name}/fixtures.json`)
  const { fixtures } = JSON.parse(readFileSync(path, 'utf8')) as { fixtures: Fixture[] }
  count += fixtures.length
  const own = exceptions.filter((exception) => exception.component === name)
  const left = own.flatMap((exception) => ('fixtures' in exception ? exception.fixtures : []))
  const parts = own.flatMap((exception) => ('part' in exception ? [exception.part] : []))
  const walked = fixtures.filter((fixture) => !left.includes(fixture.name))
  const draw = (options: Fixture['options']) =>
    renderToStaticMarkup(createElement(component as ComponentType, fixtureProps(name, options)))

  test.each(walked)(`${name}: $name has the DOM of GOV.UK Frontend`, ({ options, html }) => {
    expect(normalDom(draw(options))).toBe(normalDom(html, parts))
  })

  if (left.length > 0) {
    test.each(left)(`${name}: the excepted fixture %s is there and still differs`, (exception) => {
      const { options, html } = fixtures.find((fixture) => fixture.name === exception)!
      expect(normalDom(draw(options))).not.toBe(normalDom(html, parts))
    })
  }
  if (parts.length > 0) {
    test.each(parts)(`${name}: the excepted part %s is there and we do not draw it`, (part) => {
      expect(walked.some(({ html }) => normalDom(html, [part]) !== normalDom(html))).toBe(true)
      for (const { options } of walked) expect(normalDom(draw(options), [part])).toBe(normalDom(draw(options)))
    })
  }
}

test('every exception is of a component that is walked, and one in twenty fixtures at most is left out', () => {
  const left = exceptions.flatMap((exception) => ('fixtures' in exception ? exception.fixtures : []))
  expect(exceptions.filter(({ component }) => !(component in components))).toEqual([])
  expect(left.length).toBeLessThan(count / 20)
})
