import { isPostcode, tidyPostcode } from '../address/postcode.ts'
import { cleanLine, cleanLines, partOf } from '../clean-text.ts'
import type { QuestionKind } from '../kind.ts'
import { readNumber } from '../number/model.ts'
import { nounOf } from '../wording.ts'
import { wordsIn } from '../words.ts'
import { mapOf, placePart, placeParts } from './parts.ts'
import { welsh } from './welsh.ts'

/** A place that may have no address: in words, with a postcode and a point of the National Grid for who can give them. */
export const place: QuestionKind = {
  kind: 'place',
  title: 'Place on a map',
  describe: 'Where something is, in words; people may add a postcode, and point to it on a map.',
  inParts: true,
  newQuestion: (_name, title) => ({
    schema: {
      type: 'object',
      title,
      properties: {
        description: { type: 'string', title: 'Where it is', minLength: 1, maxLength: 500 },
        postcode: { type: 'string', title: 'Postcode', maxLength: 8 },
        easting: { type: 'integer', title: 'Easting', minimum: 0, maximum: 700_000 },
        northing: { type: 'integer', title: 'Northing', minimum: 0, maximum: 1_300_000 },
      },
      required: ['description'],
      additionalProperties: false,
    },
    uiSchema: {
      'ui:options': { kind: 'place', map: { west: 400_000, south: 300_000, east: 404_000, north: 303_000 } },
    },
  }),
  parse: (raw) => {
    const given: Record<string, unknown> = {}
    for (const part of placeParts) {
      const text = part === 'description' ? cleanLines(partOf(raw, part)) : cleanLine(partOf(raw, part))
      if (text === '') continue
      if (part === 'postcode') given[part] = tidyPostcode(text)
      else given[part] = part === 'description' ? text : readNumber(text)
    }
    return Object.keys(given).length === 0 ? undefined : given
  },
  toRaw: (answer) => Object.fromEntries(placeParts.map((part) => [part, textOf(partOf(answer, part))])),
  format: (answer, _schema, _options, language) => {
    const [description, postcode, easting, northing] = placeParts.map((part) => textOf(partOf(answer, part)))
    const grid = easting && northing ? wordsIn(language).gridPoint(easting, northing) : ''
    return [...(description ?? '').split('\n'), postcode ?? '', grid].filter((line) => line !== '')
  },
  errorInWelsh: welsh,
  errorFor: (fault, schema, options) => {
    const part = placePart(fault)
    const words = part === 'easting' ? 'Easting' : 'Northing'
    if (fault.keyword === 'both') return `Enter ${words.toLowerCase()}, or leave both empty`
    if (fault.keyword === 'outside') return 'The point on the map must be in the area that the map shows'
    if (part === 'easting' || part === 'northing') return `${words} must be a whole number of metres, like 402150`
    if (part === 'postcode') return 'Enter a full UK postcode'
    if (fault.keyword === 'maxLength') return `Where it is must be ${String(fault.params['limit'])} characters or less`
    return `Enter ${options['enter'] === undefined ? 'where it is' : nounOf(schema, options)}`
  },
  partOf: (fault) => placePart(fault),
  check: (answer, _schema, options) => {
    const fault = (keyword: string, part: string) => ({ keyword, path: `/${part}`, params: {} })
    const postcode = partOf(answer, 'postcode')
    if (postcode !== undefined && !isPostcode(String(postcode))) return fault('postcode', 'postcode')
    const [easting, northing] = [partOf(answer, 'easting'), partOf(answer, 'northing')]
    if (easting === undefined && northing === undefined) return undefined
    if (easting === undefined || northing === undefined)
      return fault('both', easting === undefined ? 'easting' : 'northing')
    const map = mapOf(options)
    if (map && !(Number(easting) >= map.west && Number(easting) <= map.east)) return fault('outside', 'easting')
    if (map && !(Number(northing) >= map.south && Number(northing) <= map.north)) return fault('outside', 'northing')
    return undefined
  },
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? cleanLines(value) : typeof value === 'number' ? String(value) : ''
}
