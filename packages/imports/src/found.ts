/** What a question asks for, as far as its source says; `text` leaves it to the words of the question. */
export type Shape =
  | 'text'
  | 'long-text'
  | 'integer'
  | 'number'
  | 'money'
  | 'date'
  | 'time'
  | 'email'
  | 'phone'
  | 'address'
  | 'name'
  | 'yes-no'
  | 'tick'
  | 'declaration'
  | 'choose-one'
  | 'choose-any'
  | 'file'
  | 'signature'
  | 'rating'
  | 'matrix'
  | 'repeat'
  | 'guidance'

/** An answer to choose from. */
export type FoundOption = { value: string | number; label: string; hint?: string }

/** A rule over answers by the keys of their questions, in the few forms that every format shares. */
export type FoundRule =
  | { all: FoundRule[] }
  | { any: FoundRule[] }
  | { not: FoundRule }
  | { key: string; test: 'answered' }
  | {
      key: string
      test: 'is' | 'includes' | 'less' | 'at-most' | 'more' | 'at-least'
      value: string | number | boolean
    }

/** A rule with its place and words in the source. */
export type FoundCondition = { rule: FoundRule; at: string; original: string }

/** A question as its source has it. */
export type FoundQuestion = {
  /** What rules of the source call it; unique in what was found. */
  key: string
  /** Its place in the source, in the source's own terms. */
  at: string
  label: string
  shape: Shape
  /** The name to keep its answer under, when the source's own is worth keeping. */
  name?: string
  hint?: string
  /** The text of guidance. */
  text?: string
  required?: boolean
  options?: FoundOption[]
  /** The rows of a matrix, each with its key. */
  rows?: { key: string; label: string }[]
  /** The questions of each item of a repeat. */
  fields?: FoundQuestion[]
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  fewest?: number
  most?: number
  pattern?: string
  unit?: string
  autocomplete?: string
  conditions?: FoundCondition[]
  /** It must be answered only while this holds. */
  requiredWhen?: FoundCondition
  /** Why somebody should look at it, when it was taken over differently from how it was. */
  review?: string
}

/** A page as its source has it. */
export type FoundPage = {
  at: string
  title: string
  questions: FoundQuestion[]
  conditions?: FoundCondition[]
  /** True when the source knows no pages and this one was made up. */
  madeUp?: boolean
}

/** What a source may hold. */
export type Part = 'page' | 'question' | 'option' | 'condition' | 'guidance' | 'step' | 'setting'

/** Something that could not be taken over, or only in another way, with its own words. */
export type Remark = { of: Part; at: string; original: string; message: string }

/** All that was found in a source. */
export type Found = {
  title: string
  summary?: string
  pages: FoundPage[]
  leftOut: Remark[]
  changed: Remark[]
  process?: FoundProcess
}

/** A process that was found beside the form or in place of it. */
export type FoundProcess = {
  process: unknown
  messages: Record<string, { title: string; channel: 'email'; subject: string; body: string }>
  steps: number
  review: Remark[]
}

/** Nothing found yet, under a title. */
export function nothingFound(title: string): Found {
  return { title, pages: [], leftOut: [], changed: [] }
}
