import { asList } from '../clean-text.ts'
import type { AnswerFault, QuestionSchema } from '../kind.ts'

/** What the things of a list may be. */
export function itemOf(schema: QuestionSchema): QuestionSchema | undefined {
  return schema.items?.properties?.['item']
}

/** The row of the answer that a fault is in, undefined for the whole of it. */
export function rowOf(fault: AnswerFault, answer: unknown): unknown {
  const index = /^\/(\d+)/.exec(fault.path)?.[1]
  return index === undefined ? undefined : asList(answer)[Number(index)]
}
