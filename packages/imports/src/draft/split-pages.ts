import type { FoundPage, FoundQuestion, Remark } from '../found.ts'
import { limits } from '../limits.ts'

/** Pages of a length that a person can look through: a long one becomes several with the same title and conditions. */
export function splitPages(pages: FoundPage[]): { pages: FoundPage[]; changed: Remark[] } {
  const changed: Remark[] = []
  const split = pages.flatMap((page) => {
    const parts = partsOf(page.questions)
    if (parts.length === 1) return [page]
    changed.push({
      of: 'page',
      at: page.at,
      original: page.title,
      message: `It is long and became ${parts.length} pages`,
    })
    return parts.map((questions, index) => ({
      ...page,
      title: `${page.title} (${index + 1} of ${parts.length})`,
      questions,
    }))
  })
  return { pages: split, changed }
}

function partsOf(questions: FoundQuestion[]): FoundQuestion[][] {
  const parts: FoundQuestion[][] = [[]]
  let options = 0
  for (const question of questions) {
    const offers = (question.options?.length ?? 0) * Math.max(1, question.rows?.length ?? 1)
    const last = parts.at(-1)!
    if (last.length > 0 && (last.length >= limits.questionsOnPage || options + offers > limits.options)) {
      parts.push([question])
      options = offers
    } else {
      last.push(question)
      options += offers
    }
  }
  return parts
}

/** For a source without pages: one question on each, with the guidance before it. */
export function oneQuestionEach(questions: FoundQuestion[]): FoundPage[] {
  const pages: FoundPage[] = []
  let waiting: FoundQuestion[] = []
  const close = (question?: FoundQuestion) => {
    const on = question ? [...waiting, question] : waiting
    waiting = []
    if (on.length === 0) return
    // Its own rule becomes the page's, which is then not shown empty.
    const { conditions, ...shown } = on.at(-1)!
    const questions = [...on.slice(0, -1), shown]
    pages.push({
      at: on[0]!.at,
      title: shown.label || 'Before you start',
      questions,
      madeUp: true,
      ...(conditions === undefined ? {} : { conditions }),
    })
  }
  for (const question of questions) {
    if (question.shape === 'guidance') waiting.push(question)
    else close(question)
  }
  if (waiting.length > 0 && pages.length > 0) pages.at(-1)!.questions.push(...waiting)
  else close()
  return pages
}
