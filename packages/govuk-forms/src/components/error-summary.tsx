import type { ReactNode } from 'react'
import { type Attributes, classes } from './parts.ts'

export type ErrorSummaryProps = {
  title?: ReactNode
  description?: ReactNode
  /** `href` is `#` and the id of the first field that is wrong. */
  errorList?: { text?: ReactNode; href?: string; attributes?: Attributes }[]
  disableAutoFocus?: boolean
  classes?: string
  attributes?: Attributes
}

/** Everything wrong on a page, at its top, each with a link to the field. */
export function ErrorSummary(props: ErrorSummaryProps) {
  return (
    <div
      className={classes('govuk-error-summary', props.classes)}
      data-disable-auto-focus={props.disableAutoFocus}
      {...props.attributes}
      data-module="govuk-error-summary"
    >
      <div role="alert">
        <h2 className="govuk-error-summary__title">{props.title ?? 'There is a problem'}</h2>
        <div className="govuk-error-summary__body">
          {props.description && <p>{props.description}</p>}
          {props.errorList && props.errorList.length > 0 && (
            <ul className="govuk-list govuk-error-summary__list">
              {props.errorList.map((error, index) => (
                <li key={index}>
                  {error.href ? (
                    <a href={error.href} {...error.attributes}>
                      {error.text}
                    </a>
                  ) : (
                    error.text
                  )}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  )
}
