import type { QuestionKind } from '../kind.ts'

/** What is wrong with a declaration, in Welsh. */
export const welsh: QuestionKind['errorFor'] = (_fault, _schema, options) =>
  typeof options['enter'] === 'string'
    ? `Dewiswch ${options['enter']}`
    : `Dewiswch “${String(options['statement'] ?? 'Rwy’n cytuno')}” i barhau`
