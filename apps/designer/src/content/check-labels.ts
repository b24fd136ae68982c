import { changeQuestion } from '../commands/change-question.ts'
import type { Question } from '../form/question.ts'
import { titleOf } from '../form/question.ts'
import { type ContentCheck, placedQuestions } from './content-check.ts'
import { wordsOf } from './reading-age.ts'

const VAGUE =
  /^(details?|other|info(rmation)?|comments?|misc(ellaneous)?|notes?|data|text|question|untitled|description|answer)$/i
const LONGEST = 25

/** Titles of questions that do not say clearly what is asked. */
export const checkLabels: ContentCheck = {
  id: 'labels',
  title: 'Clear questions',
  passed: 'Every question says plainly what is asked',
  find: (pack) =>
    placedQuestions(pack).flatMap(({ form, page, at, question }) => {
      const title = titleOf(question).trim()
      const say = (message: string, better?: string) => {
        const problem = { code: 'content/label', at, message, level: 'warn' as const }
        if (better === undefined) return [problem]
        const command = changeQuestion({ form, page, question: retitled(question, better), what: '“what it asks”' })
        return [{ ...problem, fix: { words: `Make it “${better}”`, command } }]
      }
      if (VAGUE.test(title)) return say(`“${title}” does not say what is asked. Ask a question, or name the very thing`)
      if (title.length > 3 && title === title.toUpperCase() && wordsOf(title).length > 1) {
        return say(`“${title}” is all in capital letters, which is hard to read`, sentenceCase(title))
      }
      if (/^please\s/i.test(title)) {
        return say(
          `“${title}” begins with please. Say directly what is asked`,
          sentenceStart(title.replace(/^please\s+/i, '')),
        )
      }
      if (/[.:]$/.test(title))
        return say(`“${title}” ends like a sentence; a question or a label does not`, title.replace(/[.:\s]+$/, ''))
      const words = wordsOf(title).length
      return words > LONGEST
        ? say(`A question of ${words} words is long. Ask it shorter and put the rest in the hint`)
        : []
    }),
}

function retitled(question: Question, title: string): Question {
  return { ...question, schema: { ...question.schema, title } }
}

function sentenceCase(text: string): string {
  return sentenceStart(text.toLowerCase())
}

function sentenceStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
