import type { ReactNode } from 'react'
import { type Attributes, classes } from './parts.ts'

export type InsetTextProps = { id?: string; children?: ReactNode; classes?: string; attributes?: Attributes }

/** Text that stands apart from what is round it. */
export function InsetText({ id, children, ...rest }: InsetTextProps) {
  return (
    <div id={id} className={classes('govuk-inset-text', rest.classes)} {...rest.attributes}>
      {children}
    </div>
  )
}
