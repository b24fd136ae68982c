import type { QuestionKind } from '../kind.ts'
import { rowAt } from './rows.ts'

/** What is wrong with a row, in Welsh. */
export const welsh: QuestionKind['errorFor'] = (fault, schema) => {
  const row = rowAt(fault, schema)
  return `Dewiswch ateb ar gyfer “${schema.properties?.[row ?? '']?.title ?? row ?? ''}”`
}
