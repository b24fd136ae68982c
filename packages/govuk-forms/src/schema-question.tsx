import type { QuestionProps } from './question.ts'

/** Draws a question of a kind that we do not know from its schema alone. */
export function SchemaQuestion(_props: QuestionProps) {
  return null
}
