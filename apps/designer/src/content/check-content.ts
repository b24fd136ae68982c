import type { ServicePackage } from '@guildhall/schemas'
import { checkAccessible } from './check-accessible.ts'
import { checkHints } from './check-hints.ts'
import { checkLabels } from './check-labels.ts'
import { checkNeeded } from './check-needed.ts'
import { checkOneQuestion } from './check-one-question.ts'
import { checkReadingAge } from './check-reading-age.ts'
import type { ContentCheck, ContentProblem } from './content-check.ts'

/** Everything that the words of a service are looked over for, in the order that the list shows it. */
export const contentChecks: readonly ContentCheck[] = [
  checkReadingAge,
  checkLabels,
  checkOneQuestion,
  checkHints,
  checkNeeded,
  checkAccessible,
]

/** What each check found; empty where it passed. */
export function checkContent(pack: ServicePackage): { check: ContentCheck; found: ContentProblem[] }[] {
  return contentChecks.map((check) => ({ check, found: check.find(pack) }))
}
