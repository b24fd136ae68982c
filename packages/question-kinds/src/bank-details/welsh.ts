import type { QuestionKind } from '../kind.ts'

/** What is wrong with bank details, in Welsh. */
export const welsh: QuestionKind['errorFor'] = (fault) => {
  const missing = fault.keyword === 'required' || fault.keyword === 'minLength'
  if (fault.path === '/sortCode') return missing ? 'Rhowch god didoli' : 'Rhaid i’r cod didoli fod yn 6 rhif'
  if (fault.path === '/accountNumber')
    return missing ? 'Rhowch rif cyfrif' : 'Rhaid i rif y cyfrif fod rhwng 6 ac 8 rhif'
  if (fault.path === '/rollNumber') {
    return missing
      ? 'Rhowch rif rôl y gymdeithas adeiladu'
      : 'Rhaid i’r rhif rôl fod yn 18 nod neu lai, a dim ond llythrennau, rhifau, cysylltnodau, bylchau, slaesau ac atalnodau llawn'
  }
  return missing ? 'Rhowch yr enw ar y cyfrif' : 'Rhaid i’r enw ar y cyfrif fod yn 70 nod neu lai'
}
