import type { QuestionKind } from '../kind.ts'
import { enter } from '../wording-cy.ts'
import { placePart } from './parts.ts'

/** What is wrong with a place, in Welsh. */
export const welsh: QuestionKind['errorFor'] = (fault, schema, options) => {
  const part = placePart(fault)
  const noun = part === 'easting' ? 'dwyreiniad' : 'gogleddiad'
  if (fault.keyword === 'both') return `Rhowch y ${noun}, neu gadewch y ddau yn wag`
  if (fault.keyword === 'outside') return 'Rhaid i’r pwynt ar y map fod yn yr ardal y mae’r map yn ei dangos'
  if (part === 'easting' || part === 'northing') return `Rhaid i’r ${noun} fod yn rhif cyfan o fetrau, fel 402150`
  if (part === 'postcode') return 'Rhowch god post llawn yn y DU'
  if (fault.keyword === 'maxLength') return `Rhaid i’r disgrifiad fod yn ${String(fault.params['limit'])} nod neu lai`
  return options['enter'] === undefined ? 'Rhowch ble mae’r lle' : enter(schema, options)
}
