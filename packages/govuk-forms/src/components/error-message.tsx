import type { ReactNode } from 'react'
import { type Attributes, classes } from './parts.ts'

export type ErrorMessageProps = {
  id?: string
  children?: ReactNode
  classes?: string
  attributes?: Attributes
  visuallyHiddenText?: string
}

/** What is wrong with one question, beside it. */
export function ErrorMessage({ id, children, visuallyHiddenText = 'Error', ...rest }: ErrorMessageProps) {
  return (
    <p id={id} className={classes('govuk-error-message', rest.classes)} {...rest.attributes}>
      {visuallyHiddenText === '' ? null : <span className="govuk-visually-hidden">{`${visuallyHiddenText}:`}</span>}
      {visuallyHiddenText === '' ? null : ' '}
      {children}
    </p>
  )
}
