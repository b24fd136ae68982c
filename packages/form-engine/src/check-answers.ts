import type { FormLanguage } from '@guildhall/question-kinds/models'
import type { Form } from '@guildhall/schemas'
import { journeyOf } from './journey.ts'
import { type Answers, answerTo } from './questions.ts'

/** One row of "check your answers". `page` is the id of the page that changes it; `fixed` when nobody can. */
export type AnswerRow = { question: string; label: string; lines: string[]; page: string; fixed?: true }

/** The rows of one page. */
export type AnswerSection = { page: string; title: string; rows: AnswerRow[] }

/**
 * What "check your answers" shows, by page: only what was asked, "Not provided" for what was left out. `lines` gives
 * words for answers that only the server can say, such as the name of a file, by question.
 */
export function checkAnswers(
  form: Form,
  answers: Answers,
  words: { lines?: Record<string, string[]>; language?: FormLanguage } = {},
): AnswerSection[] {
  const journey = journeyOf(form, answers)
  return journey.stops
    .map(({ page, questions }) => ({
      page: page.id,
      title: page.title,
      rows: questions
        .filter(({ kind }) => !kind?.silent)
        .map(({ name, kind, schema, options }) => {
          const answer = answerTo(journey.answers, name)
          const said = words.lines?.[name] ?? kind?.format(answer, schema, options, words.language) ?? [String(answer)]
          const lines =
            answer === undefined || said.length === 0 ? [words.language === 'cy' ? 'Heb ei roi' : 'Not provided'] : said
          return {
            question: name,
            label: schema.title ?? page.title,
            lines,
            page: page.id,
            ...(kind?.workedOut ? { fixed: true as const } : {}),
          }
        }),
    }))
    .filter(({ rows }) => rows.length > 0)
}
