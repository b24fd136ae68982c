import { cleanLine } from '../clean-text.ts'
import type { QuestionKind } from '../kind.ts'
import { nounOf } from '../wording.ts'
import { welsh } from './welsh.ts'

/** The number on a vehicle's plates, kept in capitals without spaces. Old, personal and foreign ones are taken as well. */
export const vehicleRegistration: QuestionKind = {
  kind: 'vehicle-registration',
  title: 'Vehicle registration',
  describe: 'The number on the plates of a vehicle, with any spacing.',
  newQuestion: (_name, title) => ({
    schema: { type: 'string', title, pattern: '^[A-Z0-9]{2,10}$' },
    uiSchema: { 'ui:options': { kind: 'vehicle-registration' } },
  }),
  parse: (raw) => tidyPlate(cleanLine(raw)) || undefined,
  toRaw: (answer) => sayPlate(cleanLine(answer)),
  format: (answer) => [sayPlate(String(answer))],
  errorInWelsh: welsh,
  errorFor: (fault, schema, options) => {
    if (fault.keyword !== 'required') return 'Vehicle registration must be 2 to 10 letters and numbers'
    return `Enter ${options['enter'] === undefined ? 'the vehicle registration' : nounOf(schema, options)}`
  },
  // No plate is without a number.
  check: (answer) => (/\d/.test(String(answer)) ? undefined : { keyword: 'pattern', path: '', params: {} }),
}

function tidyPlate(text: string): string {
  return text.replace(/[\s.\-–]/g, '').toUpperCase()
}

/** Plates since 2001 are read in two groups, as on the vehicle. */
function sayPlate(text: string): string {
  return /^[A-Z]{2}\d{2}[A-Z]{3}$/.test(text) ? `${text.slice(0, 4)} ${text.slice(4)}` : text
}
