import type { QuestionKind } from '../kind.ts'

/** What is wrong with a signature, in Welsh. */
export const welsh: QuestionKind['errorFor'] = (fault, _schema, options) => {
  if (fault.path !== '/name') return `Dewiswch “${String(options['statement'] ?? '')}” i barhau`
  return fault.keyword === 'maxLength'
    ? `Rhaid i’r enw llawn fod yn ${String(fault.params['limit'])} nod neu lai`
    : 'Rhowch eich enw llawn i lofnodi'
}
