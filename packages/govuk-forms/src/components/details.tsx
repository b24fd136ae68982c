import type { ReactNode } from 'react'
import { type Attributes, classes } from './parts.ts'

export type DetailsProps = {
  id?: string
  summary: ReactNode
  children?: ReactNode
  open?: boolean
  classes?: string
  attributes?: Attributes
}

/** More to read for those who need it. */
export function Details({ id, summary, children, open, ...rest }: DetailsProps) {
  return (
    <details id={id} className={classes('govuk-details', rest.classes)} {...rest.attributes} open={open}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  )
}
