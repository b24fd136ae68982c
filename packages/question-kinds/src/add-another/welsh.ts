import { asList, partOf } from '../clean-text.ts'
import type { QuestionKind } from '../kind.ts'
import { fieldsOf, placeOf } from './fields.ts'

/** What is wrong with a list or with one item of it, in Welsh. */
export const welsh: QuestionKind['errorFor'] = (fault, schema, options, answer) => {
  const place = placeOf(fault, fieldsOf(schema, options))
  if (place?.field?.kind) {
    const { field, index, inner } = place
    return field.kind!.errorInWelsh(inner, field.schema, field.options, partOf(asList(answer)[index], field.name))
  }
  const limit = Number(fault.params['limit'])
  if (fault.keyword === 'minItems' && limit > 1) return `Rhaid i chi ychwanegu o leiaf ${limit}`
  if (fault.keyword === 'maxItems') return `Cewch ychwanegu hyd at ${limit}`
  if (fault.keyword === 'more') return 'Dewiswch Ie os oes angen ychwanegu un arall'
  return 'Ychwanegwch o leiaf un'
}
