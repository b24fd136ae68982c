import type { FoundPage, FoundQuestion, Remark } from '../found.ts'
import { draftList } from './draft-list.ts'

/** Questions that could be answered again and again, and cannot be a list here, are asked once, and that is said. */
export function askedOnce(pages: FoundPage[]): { pages: FoundPage[]; changed: Remark[] } {
  const changed: Remark[] = []
  const once = (question: FoundQuestion): FoundQuestion[] => {
    if (question.shape !== 'repeat' || draftList(question, 'list', '') !== undefined) return [question]
    const { at, label, conditions = [] } = question
    changed.push({
      of: 'question',
      at,
      original: label,
      message: 'It could be answered several times; here its questions are asked once',
    })
    return (question.fields ?? []).flatMap(once).map((field) => ({
      ...field,
      review: [`It was asked for each of “${label}” and is asked once`, field.review].filter(Boolean).join('. '),
      ...(conditions.length === 0 ? {} : { conditions: [...conditions, ...(field.conditions ?? [])] }),
    }))
  }
  return { pages: pages.map((page) => ({ ...page, questions: page.questions.flatMap(once) })), changed }
}
