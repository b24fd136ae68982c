import type { QuestionKind } from '../kind.ts'

/** What is wrong with a number that could not be worked out, in Welsh. */
export const welsh: QuestionKind['errorFor'] = (_fault, schema) => `“${schema.title ?? ''}”: ni ellid ei gyfrifo`
