import type { ReactNode } from 'react'
import { type Attributes, classes } from './parts.ts'

export type HintProps = { id?: string; children?: ReactNode; classes?: string; attributes?: Attributes }

/** A short sentence that helps to answer. */
export function Hint({ id, children, ...rest }: HintProps) {
  return (
    <div id={id} className={classes('govuk-hint', rest.classes)} {...rest.attributes}>
      {children}
    </div>
  )
}
