import type { ReactNode } from 'react'

/** HTML attributes that are put on an element as they are; event handlers too, where the page is drawn in a browser. */
export type Attributes = Record<string, string | number | boolean | undefined | ((event: never) => unknown)>

/** Words with the classes and attributes of the element that they stand in; bare words will do. */
export type Words = { text?: ReactNode; classes?: string; attributes?: Attributes }

/** The words of a label or legend, which may be the heading of the page. */
export type HeadingWords = Words & { isPageHeading?: boolean }

/** The words of an error; `visuallyHiddenText` stands before them for screen readers, "Error" when it is not given. */
export type ErrorWords = Words & { visuallyHiddenText?: string }

/** What stands round the fields of one question. */
export type FormGroupOptions = {
  classes?: string
  attributes?: Attributes
  beforeInput?: ReactNode
  afterInput?: ReactNode
}

/** What every field that is one element takes. */
export type FieldProps = {
  /** The HTML id; the name when it is not given. */
  id?: string
  name: string
  label: HeadingWords | string
  hint?: Words | string
  errorMessage?: ErrorWords | string
  formGroup?: FormGroupOptions
  /** Ids of other elements that describe the field. */
  describedBy?: string
  classes?: string
  disabled?: boolean
  attributes?: Attributes
}

/** Words as an object. */
export function asWords<W extends Words>(words: W | string): W {
  return (typeof words === 'string' ? { text: words } : words) as W
}

/** Class names in a row, those not given left out. */
export function classes(...names: (string | false | undefined)[]): string {
  let all = ''
  for (const name of names) if (name) all = all === '' ? name : `${all} ${name}`
  return all
}

/** Ids in a row for aria-describedby, undefined when there are none. */
export function idList(...ids: (string | false | undefined)[]): string | undefined {
  return classes(...ids) || undefined
}
