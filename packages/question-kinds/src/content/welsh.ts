import type { QuestionKind } from '../kind.ts'

/** Guidance takes no answer, so nothing is wrong with one. */
export const welsh: QuestionKind['errorFor'] = () => ''
