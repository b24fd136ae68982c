import type { ReactNode } from 'react'
import { type Attributes, classes } from './parts.ts'

export type LabelProps = {
  /** The id of the field. */
  htmlFor?: string
  children?: ReactNode
  isPageHeading?: boolean
  classes?: string
  attributes?: Attributes
}

/** The label of a field, the page's heading when it is the only question. */
export function Label({ htmlFor, children, isPageHeading, ...rest }: LabelProps) {
  if (!children) return null
  const label = (
    <label className={classes('govuk-label', rest.classes)} {...rest.attributes} htmlFor={htmlFor}>
      {children}
    </label>
  )
  return isPageHeading ? <h1 className="govuk-label-wrapper">{label}</h1> : label
}
