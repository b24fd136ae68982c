import type { FoundCondition, FoundOption, FoundQuestion, Shape } from '../../found.ts'
import { hasMarks, lineOf, listOf, numberOf, own, paragraphsOf, shortJson } from '../../text.ts'
import { conditionOf } from './read-conditions.ts'
import type { Runner } from './read-form.ts'

const shapes: Record<string, Shape> = {
  TextField: 'text',
  MultilineTextField: 'long-text',
  FreeTextField: 'long-text',
  NumberField: 'integer',
  DateField: 'date',
  DatePartsField: 'date',
  DatePartsfield: 'date',
  TimeField: 'time',
  YesNoField: 'yes-no',
  EmailAddressField: 'email',
  TelephoneNumberField: 'phone',
  UkAddressField: 'address',
  RadiosField: 'choose-one',
  SelectField: 'choose-one',
  AutocompleteField: 'choose-one',
  CheckboxesField: 'choose-any',
  FlashCard: 'guidance',
  FileUploadField: 'file',
  DeclarationField: 'declaration',
  Para: 'guidance',
  Html: 'guidance',
  Markdown: 'guidance',
  Details: 'guidance',
  InsetText: 'guidance',
  WarningText: 'guidance',
  NotificationBanner: 'guidance',
  List: 'guidance',
}
/** Those that are near enough to something here, with what to look at. */
const nearly: Record<string, { shape: Shape; review: string }> = {
  MonthYearField: { shape: 'text', review: 'It asked for a month and a year; here it is a text' },
  DateTimeField: { shape: 'date', review: 'It asked for a date and a time; here it is the date' },
  DateTimePartsField: { shape: 'date', review: 'It asked for a date and a time; here it is the date' },
  WebsiteField: { shape: 'text', review: 'It asked for the address of a website; here it is a text' },
  EastingNorthingField: { shape: 'text', review: 'It asked for a place on the map; here it is a text' },
  OsGridRefField: { shape: 'text', review: 'It asked for a grid reference; here it is a text' },
  NationalGridFieldNumberField: { shape: 'text', review: 'It asked for a field number; here it is a text' },
  LatLongField: { shape: 'text', review: 'It asked for a place on the map; here it is a text' },
}

/** A question or guidance from a component; nothing when it has no place here, which is then said. */
export function readComponent(runner: Runner, component: unknown, path: string): FoundQuestion | undefined {
  const type = lineOf(own(component, 'type'))
  const name = lineOf(own(component, 'name'))
  const title = lineOf(own(component, 'title'))
  const at = `${path} ${name || type}`
  const options = own(component, 'options')
  const shape = shapes[type] ?? nearly[type]?.shape
  const conditions = own(options, 'condition') === undefined ? [] : conditionOf(runner, own(options, 'condition'), at)
  const key = runner.keys.get(lineOf(own(component, 'id'))) ?? `${path}#${name || `${type} ${title}`}`
  const base = { key, at, label: title, ...(conditions.length === 0 ? {} : { conditions }) }
  if (shape === 'guidance') return guidance(runner, component, base, type)
  if (shape === undefined && (title === '' || name === '')) {
    runner.found.leftOut.push({
      of: /field/i.test(type) ? 'question' : 'guidance',
      at,
      original: title || type || shortJson(component),
      message: `There is nothing like “${type}” here`,
    })
    return undefined
  }
  const schema = own(component, 'schema')
  const short = lineOf(own(component, 'shortDescription'))
  const list = shape === 'choose-one' || shape === 'choose-any' ? readList(runner, component, at) : undefined
  return {
    ...base,
    label: title || lineOf(own(component, 'content'), 300) || name,
    // Names of six letters are made up by the designer of the other system.
    name: /^[A-Za-z]{5,6}$/.test(name) && !isWord(name) ? short || title : name,
    key: `${path}#${name}`,
    shape:
      typeof own(schema, 'precision') === 'number' && shape === 'integer' && own(schema, 'precision') !== 0
        ? 'number'
        : (shape ?? 'text'),
    hint: lineOf(own(component, 'hint'), 1_000) || undefined,
    required: own(options, 'required') !== false,
    ...(list === undefined ? {} : { options: list }),
    ...limitsOf(schema, shape),
    ...(lineOf(own(options, 'autocomplete')) === '' ? {} : { autocomplete: lineOf(own(options, 'autocomplete')) }),
    ...(lineOf(own(options, 'suffix')) === '' ? {} : { unit: lineOf(own(options, 'suffix')) }),
    ...(shape === undefined ? { review: `There is no “${type}” here, so it became a text` } : {}),
    ...(nearly[type] ? { review: nearly[type].review } : {}),
  }
}

/** A designer's random names mix capitals where words have none. */
function isWord(name: string): boolean {
  return /^[a-z]+$/.test(name) || /^[a-z]+[A-Z][a-z]{2,}$/.test(name) || /^[A-Z][a-z]+$/.test(name)
}

function guidance(
  runner: Runner,
  component: unknown,
  base: { key: string; at: string; label: string; conditions?: FoundCondition[] },
  type: string,
): FoundQuestion | undefined {
  const content = own(component, 'content')
  const list = type === 'List' || type === 'FlashCard' ? (readList(runner, component, base.at) ?? []) : []
  const text = [
    paragraphsOf(plainMarkdown(typeof content === 'string' ? content : '')),
    ...list.map(({ label }) => `– ${label}`),
  ]
    .filter(Boolean)
    .join('\n\n')
  if (text === '') {
    runner.found.leftOut.push({
      of: 'guidance',
      at: base.at,
      original: base.label || shortJson(component),
      message: 'It has no words',
    })
    return undefined
  }
  if (typeof content === 'string' && (hasMarks(content) || /\]\(|\*\*|^#/m.test(content))) {
    runner.found.changed.push({
      of: 'guidance',
      at: base.at,
      original: lineOf(content, 300),
      message: 'Its words are kept, its links and type are not',
    })
  }
  return {
    ...base,
    label: type === 'Details' || type === 'NotificationBanner' ? base.label : '',
    name: 'guidance',
    key: `${base.key} ${base.at} ${text.slice(0, 40)}`,
    shape: 'guidance',
    text,
  }
}

/** Markdown as words: addresses of links in brackets, marks gone. */
function plainMarkdown(text: string): string {
  return text
    .slice(0, 20_000)
    .replace(/!?\[([^\]]{0,300})\]\(([^()\s]{0,500})\)/g, '$1 ($2)')
    .replace(/^ {0,3}#{1,6} +/gm, '')
    .replace(/(\*\*|__)/g, '')
    .replace(/^ {0,3}[-*] +/gm, '– ')
}

function readList(runner: Runner, component: unknown, at: string): FoundOption[] | undefined {
  const inline = own(component, 'values')
  const name = own(component, 'list') ?? own(own(component, 'options'), 'list') ?? own(inline, 'value')
  const list = typeof name === 'string' ? runner.lists.get(name) : undefined
  const items = listOf(own(list, 'items') ?? own(inline, 'items') ?? own(own(component, 'options'), 'items'))
  if (items.length === 0) {
    if (typeof name === 'string')
      runner.found.leftOut.push({
        of: 'setting',
        at,
        original: name,
        message: 'The list that it chooses from is not in the file',
      })
    return undefined
  }
  return items.map((item, index) => {
    const condition = own(item, 'condition')
    const label =
      lineOf(own(item, 'text') ?? own(item, 'label') ?? own(item, 'display')) ||
      lineOf(own(item, 'value')) ||
      `Option ${index + 1}`
    if (condition !== undefined && condition !== null && condition !== '') {
      runner.found.leftOut.push({
        of: 'condition',
        at: `${at}, ${label}`,
        original: shortJson(condition),
        message: 'An option that shows only sometimes is always shown here',
      })
    }
    const value = own(item, 'value')
    return {
      value: typeof value === 'number' ? value : lineOf(value, 100) || label,
      label,
      hint: lineOf(own(item, 'description') ?? own(own(item, 'hint'), 'text')) || undefined,
    }
  })
}

function limitsOf(schema: unknown, shape: Shape | undefined): Partial<FoundQuestion> {
  const least = numberOf(own(schema, 'min'))
  const most = numberOf(own(schema, 'max'))
  if (shape === 'integer' || shape === 'number') return { minimum: least, maximum: most }
  if (shape === 'choose-any') return { fewest: least, most }
  if (shape !== 'text' && shape !== 'long-text') return {}
  const exact = numberOf(own(schema, 'length'))
  const pattern = own(schema, 'regex')
  return {
    minLength: exact ?? least,
    maxLength: exact ?? most,
    ...(typeof pattern === 'string' && pattern !== '' ? { pattern } : {}),
  }
}
