import type { ReactNode } from 'react'
import { type Attributes, classes } from './parts.ts'

export type WarningTextProps = {
  children?: ReactNode
  iconFallbackText?: string
  classes?: string
  attributes?: Attributes
}

/** Something that has consequences. */
export function WarningText({ children, iconFallbackText, ...rest }: WarningTextProps) {
  return (
    <div className={classes('govuk-warning-text', rest.classes)} {...rest.attributes}>
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">{iconFallbackText || 'Warning'}</span> {children}
      </strong>
    </div>
  )
}
