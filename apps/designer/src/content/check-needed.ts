import { findKind } from '@guildhall/question-kinds/models'
import { variablesIn } from '@guildhall/rules'
import type { ServicePackage } from '@guildhall/schemas'
import { removeQuestions } from '../commands/remove-questions.ts'
import { kindOf, titleOf } from '../form/question.ts'
import { type ContentCheck, type ContentProblem, placedQuestions } from './content-check.ts'

/** The kinds of step at which a person reads the answers. */
const readByPeople = new Set(['task', 'form'])

/** Questions that are asked twice, and those whose answer nobody reads and nothing uses. */
export const checkNeeded: ContentCheck = {
  id: 'needed',
  title: 'Nothing asked that is not needed',
  passed: 'Every answer is used, and nothing is asked twice',
  find: (pack) => [...askedTwice(pack), ...unused(pack)],
}

function askedTwice(pack: ServicePackage): ContentProblem[] {
  const seen = new Map<string, string>()
  return placedQuestions(pack).flatMap(({ form, at, question }) => {
    if (findKind(kindOf(question))?.silent) return []
    const key = `${form} ${kindOf(question)} ${titleOf(question).trim().toLowerCase()}`
    const first = seen.get(key)
    seen.set(key, question.name)
    if (first === undefined) return []
    const message = `“${titleOf(question)}” is asked twice in the same words. Ask it once, or say what is different`
    return [{ code: 'content/asked-twice', at, message, level: 'warn' as const }]
  })
}

function unused(pack: ServicePackage): ContentProblem[] {
  const steps = Object.entries(pack.process.steps)
  if (steps.some(([id, { kind }]) => id !== pack.process.start && readByPeople.has(kind))) return []
  const { forms, ...rest } = pack
  const words = JSON.stringify(rest)
  const rules = Object.values(forms).flatMap(({ pages }) =>
    pages.flatMap((page) => [page.showWhen, page.uiSchema, page.checks]),
  )
  const read = new Set(rules.flatMap((rule) => readIn(rule)))
  return placedQuestions(pack).flatMap(({ form, at, question }) => {
    const { name } = question
    const kind = findKind(kindOf(question))
    // Names, addresses of email and phone numbers are how the person is told: the case itself uses them.
    if (kind?.silent || kind?.workedOut || ['name', 'email', 'phone', 'declaration'].includes(kindOf(question)))
      return []
    if (/^(fullName|email|phone)$/.test(name) || words.includes(`answers.${name}`) || words.includes(`"${name}"`))
      return []
    if (read.has(name)) return []
    const message = `Nobody reads the answer to “${titleOf(question)}” and nothing uses it. Do you need to ask it?`
    const command = removeQuestions({ form, names: [name], what: `the question “${titleOf(question)}”` })
    return [
      {
        code: 'content/not-needed',
        at,
        message,
        level: 'warn' as const,
        fix: { words: 'Delete the question', command },
      },
    ]
  })
}

/** The questions that the rules in a value read, however deep they stand in it. */
function readIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return []
  const own = variablesIn(value).map((path) => path.split('.')[1] ?? '')
  return [...own, ...Object.values(value).flatMap(readIn)]
}
