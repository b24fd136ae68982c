import { changeQuestion } from '../commands/change-question.ts'
import { kindOf, titleOf } from '../form/question.ts'
import { type ContentCheck, placedQuestions } from './content-check.ts'

/** The kinds whose answer people have to find or give in one way, and the usual hint for them in the GOV.UK pattern. */
const usual: Record<string, string> = {
  date: 'For example, 27 3 2027',
  'national-insurance':
    'It’s on your National Insurance card, benefit letter, payslip or P60. For example, QQ 12 34 56 C',
  'vehicle-registration': 'For example, AB12 CDE',
  'bank-details': 'You can find these on a bank statement or in your banking app',
}

/** The kinds that need a hint of their own words. */
const own: Record<string, string> = {
  file: 'Say what kinds of file can be sent and what should be on them',
  place: 'Say how exact the place must be',
}

/** Questions that are hard to answer without a hint. */
export const checkHints: ContentCheck = {
  id: 'hints',
  title: 'Hints where they are needed',
  passed: 'Every question whose answer must be found or given in one way has a hint',
  find: (pack) =>
    placedQuestions(pack).flatMap(({ form, page, at, question }) => {
      const kind = kindOf(question)
      const hint = usual[kind]
      const say = hint === undefined ? own[kind] : `Add one, such as “${hint}”`
      if (say === undefined || question.ui['ui:description']) return []
      const message = `“${titleOf(question)}” has no hint. ${say}`
      const problem = { code: 'content/hint', at, message, level: 'warn' as const }
      if (hint === undefined) return [problem]
      const next = { ...question, ui: { ...question.ui, 'ui:description': hint } }
      return [
        {
          ...problem,
          fix: {
            words: 'Add the usual hint',
            command: changeQuestion({ form, page, question: next, what: 'the hint' }),
          },
        },
      ]
    }),
}
