/** The words in double brackets that stand for facts of the case in messages and documents; those of a renewal's own messages say nothing in a document. */
export const FACT_WORDS = [
  'reference',
  'name',
  'service',
  'booking',
  'amount',
  'link',
  'rateLink',
  'serviceLink',
  'deskLink',
  'task',
  'due',
  'note',
  'council',
  'councilPhone',
  'councilHours',
  'councilEmail',
  'councilAddress',
] as const

/** What documents may say besides: `today` is the day on which the document is made; `answers.` and a question stand for its answer. */
export const DOCUMENT_WORDS = [...FACT_WORDS, 'today'] as const

/** The words in double brackets of a text, each once. */
export function placeholdersIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\(\(([a-zA-Z]{1,40}(?:\.[a-zA-Z0-9]{1,64})?)\)\)/g)].map(([, word]) => word!))]
}
