import type { QuestionSchema } from '../kind.ts'
import { enter, hint, optionsOf, required, type Setting, title, withOption } from '../setting.ts'
import { place } from './model.ts'
import { mapOf } from './parts.ts'

const usual = place.newQuestion('q', '')

const area: Setting = {
  name: 'area',
  label: 'What the map shows',
  hint: 'Its west, south, east and north edge in metres of the National Grid, such as 400000 300000 404000 303000',
  type: 'text',
  read: ({ ui }) => {
    const map = mapOf(optionsOf(ui))
    return map ? [map.west, map.south, map.east, map.north].join(' ') : ''
  },
  write: (question, value) => {
    const map = readArea(String(value ?? ''))
    return map || String(value ?? '').trim() === '' ? withOption(question, 'map', map) : question
  },
  mistake: (value) => (value.trim() === '' || readArea(value) ? '' : 'Enter four numbers: west, south, east and north'),
}

const pointed: Setting = {
  name: 'pointed',
  label: 'People can point to it on a map',
  hint: 'It can always be left out: the place in words is enough',
  type: 'yes-no',
  read: ({ schema }) => (schema as QuestionSchema).properties?.['easting'] !== undefined,
  write: (question, value) => {
    const { easting: _e, northing: _n, ...others } = (question.schema as QuestionSchema).properties ?? {}
    const { easting, northing } = usual.schema.properties ?? {}
    const properties = value === true ? { ...others, easting, northing } : others
    return { ...question, schema: { ...question.schema, properties } }
  },
}

/** What can be set of a place. */
export const settings: Setting[] = [title, hint, required, pointed, area, enter]

function readArea(text: string) {
  const [west, south, east, north, ...more] = text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number)
  return more.length === 0 ? mapOf({ map: { west, south, east, north } }) : undefined
}
