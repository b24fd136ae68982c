import { derivedToken, hashToken } from '@guildhall/access'
import type { Guildhall } from '../guildhall.ts'

/** How long a form that was put aside is kept, from the last time that it was. */
export const DAYS_KEPT = 28

/** How many days before its end somebody is reminded of a form that was put aside. */
export const REMINDER_DAYS = [7, 1]

/** The keys of a draft's reminders, by which they are cancelled. */
export function reminderKeys(draftId: string): string[] {
  return REMINDER_DAYS.map((days) => `draft:${draftId}:${days}`)
}

/** The token of the link to a draft: worked out, so that no queue or table holds it. Another address gives another link. */
export function returnToken(g: Pick<Guildhall, 'settings'>, draftId: string, email: string) {
  const token = derivedToken(g.settings.sessionSecret, 'draft-return', `${draftId}:${email}`)
  return { token, hash: hashToken(token) }
}
