import { titleOf } from '../form/question.ts'
import { type ContentCheck, placedQuestions } from './content-check.ts'

const AGAIN =
  /\b(?:and|or)\s+(?:do|does|did|is|are|was|were|have|has|had|can|could|will|would|should|what|when|where|who|why|how|which|if so)\b/i

/** Titles that ask two things, which one answer cannot give. */
export const checkOneQuestion: ContentCheck = {
  id: 'one-question',
  title: 'One question at a time',
  passed: 'No question asks two things at once',
  find: (pack) =>
    placedQuestions(pack).flatMap(({ at, question }) => {
      const title = titleOf(question)
      if (!AGAIN.test(title) && (title.match(/\?/g)?.length ?? 0) < 2) return []
      const message = `“${title}” seems to ask two things. Make two questions of it, the second shown by a rule if it depends on the first`
      return [{ code: 'content/two-questions', at, message, level: 'warn' as const }]
    }),
}
