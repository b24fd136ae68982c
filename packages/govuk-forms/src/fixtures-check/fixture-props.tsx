import { createElement, type ReactNode } from 'react'

type Options = Record<string, unknown>

const reactNames: Record<string, string> = {
  autocomplete: 'autoComplete',
  autocapitalize: 'autoCapitalize',
  inputmode: 'inputMode',
  spellcheck: 'spellCheck',
  maxlength: 'maxLength',
  tabindex: 'tabIndex',
}

const childParts = new Set(['beforeInput', 'afterInput', 'beforeInputs', 'afterInputs', 'conditional'])

/** The props of our component that mean what a fixture's macro options mean. */
export function fixtureProps(component: string, options: Options): Record<string, unknown> {
  const props = convert(options) as Options
  const rename = (from: string, to: string) => {
    if (from in props) props[to] ??= props[from]
    delete props[from]
  }
  if (component === 'notification-banner') {
    if ('html' in options) rename('text', 'children')
  } else rename('text', 'children')
  for (const part of ['title', 'description', 'summary', 'logo']) {
    rename(`${part}Html`, part)
    rename(`${part}Text`, part)
  }
  if (component === 'label' || component === 'hint') rename('for', 'htmlFor')
  if (component === 'file-upload')
    props['wrapperAttributes'] = { ...(props['wrapperAttributes'] as object), ...i18n(options) }
  if (component === 'error-message' && options['visuallyHiddenText'] === false) props['visuallyHiddenText'] = ''
  return props
}

function convert(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => convert(item))
  if (typeof value !== 'object' || value === null) return value
  if (key === 'attributes' || key === 'wrapperAttributes') return plainAttributes(value as Options)
  const { html, ...rest } = value as Options
  const words = html ? given(String(html)) : rest['text']
  if (childParts.has(key)) return words
  const entries = Object.entries(rest).map(([name, item]) => {
    if (name.endsWith('Html')) return [name, given(String(item))]
    return [name === 'maxlength' ? name : (reactNames[name] ?? name), convert(item, name)]
  })
  return { ...Object.fromEntries(entries), ...(words === undefined ? {} : { text: words }) }
}

function plainAttributes(attributes: Options): Options {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [reactNames[name] ?? name, value]))
}

function given(html: string): ReactNode {
  return createElement('given-html', { dangerouslySetInnerHTML: { __html: html } })
}

function i18n(options: Options): Options {
  const keys: Record<string, string> = {
    chooseFilesButtonText: 'choose-files-button',
    noFileChosenText: 'no-file-chosen',
    multipleFilesChosenText: 'multiple-files-chosen',
    dropInstructionText: 'drop-instruction',
    enteredDropZoneText: 'entered-drop-zone',
    leftDropZoneText: 'left-drop-zone',
  }
  const found = Object.entries(keys).flatMap(([option, key]) => {
    const words = options[option]
    if (words === undefined) return []
    return typeof words === 'object' && words !== null
      ? Object.entries(words).map(([rule, message]) => [`data-i18n.${key}.${rule}`, message])
      : [[`data-i18n.${key}`, words]]
  })
  return Object.fromEntries(found) as Options
}
