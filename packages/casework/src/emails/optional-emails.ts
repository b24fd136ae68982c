/**
 * The kinds of email that somebody may do without. All others are necessary: codes and news about the account, that a request has come, what was
 * decided, what is asked of the resident, and what runs out.
 */
export const OPTIONAL_EMAILS = ['progress', 'rating', 'reminders'] as const

/** One kind of email that may be refused: news on the way, a request to rate, reminders of a form that was put aside. */
export type OptionalEmail = (typeof OPTIONAL_EMAILS)[number]

export function isOptionalEmail(text: unknown): text is OptionalEmail {
  return OPTIONAL_EMAILS.some((kind) => kind === text)
}
