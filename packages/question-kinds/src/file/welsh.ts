import type { QuestionKind } from '../kind.ts'
import { enter } from '../wording-cy.ts'
import { mostFiles, sayBytes, typeNames } from './file-words.ts'

/** What is wrong with a file, in Welsh. */
export const welsh: QuestionKind['errorFor'] = (fault, schema, options) => {
  if (fault.keyword === 'file-type') return `Rhaid i’r ffeil fod yn ${sayTypes(typeNames(options))}`
  if (fault.keyword === 'file-size') return `Rhaid i’r ffeil fod yn llai na ${sayBytes(options)}`
  if (fault.keyword === 'file-empty') return 'Mae’r ffeil yn wag'
  if (fault.keyword === 'file-virus') return 'Mae firws yn y ffeil'
  if (fault.keyword === 'maxItems') return `Gallwch ychwanegu hyd at ${mostFiles(schema)} ffeil yn unig`
  if (fault.keyword === 'required' || fault.keyword === 'minItems')
    return options['enter'] === undefined ? 'Dewiswch ffeil' : enter(schema, options)
  return 'Ni ellid uwchlwytho’r ffeil – rhowch gynnig arall arni'
}

function sayTypes(names: string[]): string {
  if (names.length < 2) return names[0] ?? 'fath arall'
  return `${names.slice(0, -1).join(', ')} neu ${names.at(-1)}`
}
