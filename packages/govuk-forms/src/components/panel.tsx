import type { ReactNode } from 'react'
import { type Attributes, classes } from './parts.ts'

export type PanelProps = {
  title: ReactNode
  children?: ReactNode
  headingLevel?: number | string
  classes?: string
  attributes?: Attributes
}

/** The green panel of a confirmation. Nothing in it can be clicked. */
export function Panel({ title, children, headingLevel, ...rest }: PanelProps) {
  const Heading = `h${headingLevel || 1}` as 'h1'
  return (
    <div className={classes('govuk-panel', 'govuk-panel--confirmation', rest.classes)} {...rest.attributes}>
      <Heading className="govuk-panel__title">{title}</Heading>
      {children && <div className="govuk-panel__body">{children}</div>}
    </div>
  )
}
