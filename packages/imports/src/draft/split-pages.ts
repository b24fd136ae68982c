import type { FoundPage, FoundQuestion, Remark } from '../found.ts'
import { limits } from '../limits.ts'

/** Pages of a length that a person can look through: a long one becomes several with the same title and conditions. */
export function splitPages(pages: FoundPage[]): { pages: FoundPage[]; changed: Remark[] } {
  const changed: Remark[] = []
  const split = pages.flatMap((page) => {
    const parts = partsOf(page.questions)
    if (parts.length === 1) return [lifted(page)]
    const message = `It is long, or has a list that needs a page of its own, and became ${parts.length} pages`
    changed.push({ of: 'page', at: page.at, original: page.title, message })
    return parts.map((questions, index) =>
      lifted({
        ...page,
        title:
          questions[0]?.shape === 'repeat' ? questions[0].label : `${page.title} (${index + 1} of ${parts.length})`,
        questions,
      }),
    )
  })
  return { pages: split, changed }
}

/** The rule of a list that stands alone is that of its page, which is then not shown empty. */
function lifted(page: FoundPage): FoundPage {
  const [only] = page.questions
  if (page.questions.length !== 1 || only?.shape !== 'repeat' || only.conditions === undefined) return page
  const { conditions, ...list } = only
  return { ...page, questions: [list], conditions: [...(page.conditions ?? []), ...conditions] }
}

function partsOf(questions: FoundQuestion[]): FoundQuestion[][] {
  const parts: FoundQuestion[][] = [[]]
  let options = 0
  for (const question of questions) {
    const offers = (question.options?.length ?? 0) * Math.max(1, question.rows?.length ?? 1)
    const last = parts.at(-1)!
    // A list that is added to stands alone on its page.
    const isAlone = question.shape === 'repeat' || last.at(-1)?.shape === 'repeat'
    const isFull = last.length >= limits.questionsOnPage || options + offers > limits.options
    if (last.length > 0 && (isAlone || isFull)) {
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
