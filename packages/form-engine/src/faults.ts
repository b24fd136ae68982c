import type { AnswerFault, QuestionSchema } from '@guildhall/question-kinds/models'
import type { ErrorObject } from 'ajv'

/** What AJV found, by question name; what belongs to no question stands under `''`. */
export function faultsByQuestion(errors: readonly ErrorObject[]): Map<string, AnswerFault[]> {
  const faults = new Map<string, AnswerFault[]>()
  for (const error of errors) {
    // The branches of a choice that were not meant: the choice's own error says enough.
    if (/\/(?:oneOf|anyOf)\/\d+\//.test(error.schemaPath)) continue
    const missing = error.keyword === 'required' ? `/${String(error.params['missingProperty'])}` : ''
    const [, name = '', ...rest] = `${error.instancePath}${missing}`.split('/')
    const path = rest.length === 0 ? '' : `/${rest.join('/')}`
    const list = faults.get(name) ?? []
    list.push({ keyword: error.keyword, path, params: error.params })
    faults.set(name, list)
  }
  return faults
}

/** Faults in the order of the question's own parts, "not given" before "not right" in each. */
export function inOrder(faults: AnswerFault[], schema: QuestionSchema): AnswerFault[] {
  const parts = Object.keys(schema.properties ?? {})
  const rank = ({ path, keyword }: AnswerFault): number => {
    const part = path.split('/')[1]
    const place = part === undefined ? -1 : parts.indexOf(part) < 0 ? Number(part) || 0 : parts.indexOf(part)
    return place * 4 + (keyword === 'required' ? 0 : keyword === 'type' ? 1 : 2)
  }
  return faults.toSorted((a, b) => rank(a) - rank(b))
}
