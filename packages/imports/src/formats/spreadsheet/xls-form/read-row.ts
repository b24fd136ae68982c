import type { FoundQuestion, Shape } from '../../../found.ts'
import { paragraphsOf, wordsOfKey } from '../../../text.ts'
import type { Row } from './sheet-rows.ts'
import { leave, placeOf, type XlsWalk } from './walk.ts'

const shapes: Record<string, Shape> = {
  text: 'text',
  string: 'text',
  integer: 'integer',
  int: 'integer',
  decimal: 'number',
  range: 'integer',
  date: 'date',
  datetime: 'date',
  time: 'time',
  note: 'guidance',
  image: 'file',
  photo: 'file',
  audio: 'file',
  video: 'file',
  file: 'file',
  acknowledge: 'declaration',
  trigger: 'declaration',
  email: 'email',
  'phone number': 'phone',
}
const places = new Set(['geopoint', 'geotrace', 'geoshape', 'barcode', 'location', 'gps'])
const about = new Set([
  'start',
  'end',
  'today',
  'deviceid',
  'device id',
  'subscriberid',
  'simserial',
  'sim id',
  'phonenumber',
  'username',
  'audit',
  'start-geopoint',
  'background-audio',
  'imei',
  'get start time',
  'get end time',
  'get today',
  'get device id',
  'xml-external',
  'csv-external',
  'hidden',
  'calculate',
  'osm',
])

/** A question from a row of the survey; nothing when nobody is asked, which is then said. */
export function readRow(walk: XlsWalk, row: Row, type: string): FoundQuestion | undefined {
  const name = row.cell('name')
  const label = row.cell(walk.label) || wordsOfKey(name)
  const base: FoundQuestion = {
    key: name || placeOf(row),
    at: placeOf(row),
    label,
    shape: 'text',
    ...(name === '' ? {} : { name }),
    hint: row.cell(walk.hint, 'guidance_hint') || undefined,
    required: /^(yes|true|true\(\)|1)$/i.test(row.cell('required', 'bind::required')),
  }
  if (/\$\{[\w.-]+\}/.test(label))
    walk.found.changed.push({
      of: 'question',
      at: base.at,
      original: label,
      message: 'Earlier answers are not filled in in the words of a question',
    })
  for (const heading of ['calculation', 'default', 'choice_filter', 'repeat_count'] as const) {
    const value = row.cell(heading)
    if (value !== '' && !about.has(type.toLowerCase()))
      leave(walk, 'setting', row, `${heading}: ${value}`, settingWords[heading])
  }
  const plain = type.toLowerCase()
  if (about.has(plain))
    return leave(
      walk,
      'setting',
      row,
      `${type} ${name}`,
      plain === 'calculate'
        ? 'It is worked out, so nobody is asked; add a calculated number if it is needed'
        : 'Nobody is asked for it',
    )
  const select =
    /^(select[ _]?(one|multiple|all that apply)?|select1|rank|add select (?:one|multiple) prompt using)(?:[ _]from[ _]file)?(?: from)? +(\S+)( or[ _]other| or specify other)?$/i.exec(
      type,
    )
  if (select)
    return choosing(walk, row, base, {
      several: /multiple|all that|^rank/i.test(select[1]!),
      list: select[3]!,
      other: select[4] !== undefined,
      ranks: /^rank/i.test(type),
    })
  if (places.has(plain)) return { ...base, review: `“${type}” became a text` }
  const shape = Object.hasOwn(shapes, plain) ? shapes[plain] : undefined
  if (shape === 'guidance')
    return { ...base, label: '', name: name || 'note', text: paragraphsOf(label), required: false, shape }
  if (shape === 'declaration') return { ...base, shape: base.required ? 'declaration' : 'tick' }
  if (shape === undefined) return { ...base, review: `There is no “${type}” here, so it became a text` }
  if (plain === 'datetime') return { ...base, shape, review: 'It asked for a date and a time; here it is the date' }
  if (plain === 'audio' || plain === 'video')
    return { ...base, shape, review: `It took ${plain}; here it takes a file` }
  return {
    ...base,
    shape:
      plain === 'text' && /multiline/i.test(row.cell('appearance'))
        ? 'long-text'
        : plain === 'range'
          ? rangeShape(row)
          : shape,
    ...(plain === 'range' ? rangeOf(row) : {}),
  }
}

const settingWords = {
  calculation: 'It is worked out from other answers; that has to be drawn anew',
  default: 'Questions here begin without an answer',
  choice_filter: 'All options are always shown here',
  repeat_count: 'How often it is asked does not hang on an answer here',
}

type Choosing = { several: boolean; list: string; other: boolean; ranks: boolean }

function choosing(
  walk: XlsWalk,
  row: Row,
  base: FoundQuestion,
  { several, list, other, ranks }: Choosing,
): FoundQuestion {
  const options = walk.choices.get(list) ?? []
  if (options.length === 0) leave(walk, 'setting', row, list, 'The list that it chooses from is not in the file')
  const all =
    other && !options.some(({ value }) => value === 'other')
      ? [...options, { value: 'other', label: 'Other' }]
      : options
  if (other)
    walk.found.changed.push({
      of: 'question',
      at: base.at,
      original: base.label,
      message: '“Other” can be chosen; add a question for what it is',
    })
  return {
    ...base,
    shape: several ? 'choose-any' : 'choose-one',
    options: all,
    ...(ranks ? { review: 'It put things in an order; here several can be chosen' } : {}),
  }
}

function rangeShape(row: Row): Shape {
  return /(start|end|step)=-?\d*\.\d/.test(row.cell('parameters')) ? 'number' : 'integer'
}

function rangeOf(row: Row): { minimum?: number; maximum?: number } {
  const part = (name: string) => new RegExp(`${name}=(-?\\d+(?:\\.\\d+)?)`).exec(row.cell('parameters'))?.[1]
  return { minimum: Number(part('start') ?? 0), maximum: Number(part('end') ?? 10) }
}
