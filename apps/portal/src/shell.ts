import type { ShownCouncil } from './texts/council.ts'
import type { Language } from './texts/languages.ts'

/** The built files that every page links, as addresses under /assets/portal/. */
export type Assets = { css: string; script: string; icon: string }

/** What every page is drawn with, whatever it shows. */
export type Shell = {
  language: Language
  /** The address of this page without `lang`, for the language links. Empty where a page cannot be fetched again. */
  path: string
  council: ShownCouncil
  assets: Assets
  /** Goes into each form as `_csrf`. */
  csrf: string
  /** The email address of the resident who is signed in. */
  signedInAs?: string
  /** The name of the provider that residents may sign in with beside email. */
  provider?: string
  /** True on the demonstration council. */
  demo: boolean
}
