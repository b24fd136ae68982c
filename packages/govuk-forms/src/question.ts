import type { ComponentType } from 'react'

/** The JSON Schema of one question: the keywords that we read, and any other. */
export type QuestionSchema = {
  type?: string
  title?: string
  description?: string
  format?: string
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  minItems?: number
  maxItems?: number
  const?: unknown
  enum?: unknown[]
  oneOf?: { const?: unknown; title?: string; description?: string }[]
  properties?: Record<string, QuestionSchema>
  required?: string[]
  items?: QuestionSchema
  [keyword: string]: unknown
}

/** What stands in `ui:options` of a question: its kind, its own rule and the kind's settings. */
export type QuestionOptions = { kind?: string; [option: string]: unknown }

/** One thing wrong on a page. `at` is the question's name, with a dot before each part: `email`, `address.postcode`. */
export type PageError = { at: string; message: string }

/** A language that a page can be in. */
export type FormLanguage = 'en' | 'cy'

/** What only the server knows and a question needs when it is drawn, by question name. */
export type PageContext = {
  /** The language of what is drawn around the form's own texts; English when left out. */
  language?: FormLanguage
  /** Where an address look-up stands. Without one, the question begins with the postcode. */
  address?: Record<string, AddressStage>
  /** The slots that a booking question offers. */
  slots?: Record<string, SlotOffer[]>
  /** The slot that is held for this person now. */
  held?: Record<string, HeldSlot>
  /** Where a list that is added to stands. Without one, an empty list begins with its first item. */
  lists?: Record<string, ListStage>
  /** The files that were kept from earlier posts. */
  files?: Record<string, KeptFile[]>
  /** A file is sent as soon as it is chosen, so that no button has to. */
  filesGoAtOnce?: boolean
}

export type AddressStage =
  /** `saved` are addresses that this person keeps, each with a button. */
  | { stage: 'postcode'; postcode?: string; saved?: { id: string; label: string }[] }
  | { stage: 'choose'; postcode: string; options: { uprn: string; label: string }[] }
  | { stage: 'manual' }
  | { stage: 'chosen' }

/** One item's questions (counted from 0), or the list so far. `query` is what stands before `change=` in links on the page. */
export type ListStage = ({ stage: 'item'; index: number } | { stage: 'list' }) & { query?: string }

/** `date` is a day such as 2026-12-01, `left` how many can still book it. */
export type SlotOffer = { id: string; date: string; window: string; title: string; left: number }

/** `until` is the instant (ISO) at which the hold ends. `id` is the offered slot's, when it is known. */
export type HeldSlot = { id?: string; date: string; window: string; title?: string; until?: string }

/** `bytes` is the size of the file, `href` where it can be seen; `isPicture` when a browser can show it. */
export type KeptFile = { id: string; name: string; bytes?: number; href?: string; isPicture?: boolean }

/** What a question is drawn from. */
export type QuestionProps = {
  /** The question's name, also the HTML name that its values are posted under. */
  name: string
  /** The HTML id of its first field; parts add `-part`. */
  id: string
  schema: QuestionSchema
  options: QuestionOptions
  hint?: string
  required: boolean
  answer: unknown
  /** Only this question's own. */
  errors: PageError[]
  /** True when the question is alone on its page and its label is the page's heading. */
  heading: boolean
  context: PageContext
}

/** Draws one kind of question. */
export type QuestionComponent = ComponentType<QuestionProps>
