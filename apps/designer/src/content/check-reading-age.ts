import type { ServicePackage } from '@guildhall/schemas'
import type { ContentCheck } from './content-check.ts'
import { placedQuestions } from './content-check.ts'
import { readingAge, wordsOf } from './reading-age.ts'

/** Older than this (years), and a text is harder than most official letters need to be; GOV.UK aims for 9. */
const OLDEST = 14

/** Fewer words than this say too little for the formula. */
const LEAST = 15

/** Texts that many people would not understand at a first reading. */
export const checkReadingAge: ContentCheck = {
  id: 'reading-age',
  title: 'Easy to read',
  passed: `Every longer text can be read at the age of ${OLDEST}`,
  find: (pack) =>
    texts(pack).flatMap(({ at, text, what }) => {
      if (wordsOf(text).length < LEAST) return []
      const age = readingAge(text)
      if (age <= OLDEST) return []
      const message = `${what} needs a reading age of about ${Math.round(age)}. Use shorter sentences and everyday words`
      return [{ code: 'content/reading-age', at, message, level: 'warn' as const }]
    }),
}

function texts(pack: ServicePackage): { at: string; text: string; what: string }[] {
  const inForms = placedQuestions(pack).flatMap(({ at, question: { schema, ui } }) => [
    { at, text: String(schema['description'] ?? ''), what: 'The text' },
    { at, text: String(schema['title'] ?? ''), what: 'The question' },
    { at, text: String(ui['ui:description'] ?? ''), what: 'The hint' },
  ])
  const inMessages = Object.entries(pack.messages).map(([id, { body }]) => ({
    at: `/messages/${id}/body`,
    text: body,
    what: 'The text',
  }))
  return [...inForms, ...inMessages]
}
