import { cleanLine, partOf } from '../clean-text.ts'
import type { QuestionKind, QuestionSchema } from '../kind.ts'
import { nounOf } from '../wording.ts'
import { lineOf } from './line-of.ts'
import { isPostcode, tidyPostcode } from './postcode.ts'
import { welsh } from './welsh.ts'

/** The lines that a person may type, in order. The property number and the zone come from the council's own list only. */
export const typedLines = ['line1', 'line2', 'town', 'postcode'] as const

/**
 * An address: looked up by postcode, or typed. `parse` hands over `{ uprn }` for one chosen from the list, which the
 * server completes, or the typed lines.
 */
export const address: QuestionKind = {
  kind: 'address',
  title: 'Address',
  describe: 'Found by its postcode in the council’s list, or typed.',
  kept: true,
  newQuestion: (_name, title) => ({
    schema: addressSchema(title),
    uiSchema: { 'ui:options': { kind: 'address' } },
  }),
  parse: (raw) => {
    const uprn = cleanLine(partOf(raw, 'uprn'))
    if (uprn !== '') return { uprn }
    const lines: Record<string, string> = {}
    for (const line of typedLines) {
      const text = cleanLine(partOf(raw, line))
      if (text !== '') lines[line] = line === 'postcode' ? tidyPostcode(text) : text
    }
    return Object.keys(lines).length === 0 ? undefined : lines
  },
  toRaw: (answer) => Object.fromEntries(typedLines.map((line) => [line, cleanLine(partOf(answer, line))])),
  format: (answer) => typedLines.map((line) => cleanLine(partOf(answer, line))).filter((text) => text !== ''),
  errorInWelsh: welsh,
  errorFor: (fault, schema, options, answer) => {
    const line = lineOf(fault)
    if (fault.keyword === 'zone') {
      return String(options['within'] ?? 'Address must be in the area that this service covers')
    }
    if (line === undefined || partOf(answer, 'line1') === undefined) {
      if (partOf(answer, 'uprn') !== undefined) return 'Select an address'
      if (line === undefined)
        return options['enter'] === undefined ? 'Enter a postcode' : `Enter ${nounOf(schema, options)}`
    }
    return lineError(fault.keyword, line!, schema)
  },
  partOf: (fault, _schema, answer) => (partOf(answer, 'uprn') === undefined ? lineOf(fault) : undefined),
  check: (answer, _schema, options) => {
    if (!isPostcode(cleanLine(partOf(answer, 'postcode'))))
      return { keyword: 'postcode', path: '/postcode', params: {} }
    const zone = partOf(answer, 'zone')
    return options['needsZone'] === true && zone === undefined ? { keyword: 'zone', path: '', params: {} } : undefined
  },
}

function lineError(keyword: string, line: string, schema: QuestionSchema): string {
  if (line === 'postcode') return keyword === 'required' ? 'Enter a postcode' : 'Enter a full UK postcode'
  const title = schema.properties?.[line]?.title ?? line
  if (keyword === 'maxLength') return `${title} must be ${schema.properties?.[line]?.maxLength} characters or less`
  if (line === 'line1') return 'Enter address line 1, typically the building and street'
  return `Enter ${title.charAt(0).toLowerCase()}${title.slice(1)}`
}

function addressSchema(title: string): QuestionSchema {
  const line = (text: string) => ({ type: 'string', title: text, minLength: 1, maxLength: 100 })
  return {
    type: 'object',
    title,
    properties: {
      uprn: { type: 'string', title: 'Property number (UPRN)', pattern: '^[0-9]{1,12}$' },
      line1: line('Address line 1'),
      line2: { type: 'string', title: 'Address line 2', maxLength: 100 },
      town: line('Town or city'),
      postcode: { type: 'string', title: 'Postcode', minLength: 5, maxLength: 8 },
      zone: { type: 'string', title: 'Zone', maxLength: 64 },
    },
    required: ['line1', 'town', 'postcode'],
    additionalProperties: false,
  }
}
