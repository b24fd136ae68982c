import { type Answers, questionsOf, validatePage } from '@guildhall/form-engine'
import type { Guildhall } from '../guildhall.ts'
import type { Version } from '../versions.ts'
import { dayOf } from '../zone.ts'
import { settleAddresses } from './settle-addresses.ts'

/** A file belongs to the draft it was put into and a slot to the hold on it: neither can be had twice. */
const cannotBeCarried = new Set(['file', 'booking-slot'])

/** Those of some answers that a version's form takes as they are, and the names of its questions that must be answered anew. */
export async function carryAnswers(
  g: Pick<Guildhall, 'db' | 'now'>,
  version: Pick<Version, 'form' | 'compiled'>,
  given: Answers,
): Promise<{ answers: Answers; left: string[] }> {
  const answers: Answers = {}
  const left: string[] = []
  for (const page of version.form.pages) {
    const questions = questionsOf(page).filter(({ name }) => Object.hasOwn(given, name) && given[name] !== undefined)
    const fit = questions.filter(({ kind }) => !cannotBeCarried.has(kind?.kind ?? ''))
    const tried = Object.fromEntries(fit.map(({ name }) => [name, given[name]]))
    const settled = await settleAddresses(g as Guildhall, fit, tried)
    const found = validatePage(version.compiled, page.id, { ...answers, ...settled.answers }, { today: dayOf(g.now()) })
    const wrong = new Set([...found, ...settled.problems].map(({ at }) => at.split('.')[0]))
    for (const { name } of questions) {
      if (Object.hasOwn(tried, name) && !wrong.has(name)) answers[name] = settled.answers[name]
      else left.push(name)
    }
  }
  return { answers, left }
}
