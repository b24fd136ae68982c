import { createContext, type ReactNode, useContext } from 'react'
import { type Attributes, classes } from './parts.ts'

export type ErrorMessageProps = {
  id?: string
  children?: ReactNode
  classes?: string
  attributes?: Attributes
  visuallyHiddenText?: string
}

/** What stands before every message for those who do not see its colour, in the language of the page. */
export const ErrorPrefix = createContext('Error')

/** What is wrong with one question, beside it. */
export function ErrorMessage({ id, children, visuallyHiddenText: given, ...rest }: ErrorMessageProps) {
  const usual = useContext(ErrorPrefix)
  const visuallyHiddenText = given ?? usual
  return (
    <p id={id} className={classes('govuk-error-message', rest.classes)} {...rest.attributes}>
      {visuallyHiddenText === '' ? null : <span className="govuk-visually-hidden">{`${visuallyHiddenText}:`}</span>}
      {visuallyHiddenText === '' ? null : ' '}
      {children}
    </p>
  )
}
