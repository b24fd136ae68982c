import { cy } from './cy.ts'
import { en, type Texts } from './en.ts'

/** A language of the portal's own words. */
export type Language = 'en' | 'cy'

const texts: Record<Language, Texts> = { en, cy }

/** The words of one language. */
export function textsIn(language: Language): Texts {
  return texts[language]
}

/** The language that a query or a cookie names; undefined for any other value. */
export function asLanguage(value: unknown): Language | undefined {
  return value === 'en' || value === 'cy' ? value : undefined
}
