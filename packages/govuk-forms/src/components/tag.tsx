import type { ReactNode } from 'react'
import { type Attributes, classes } from './parts.ts'

export type TagProps = { children?: ReactNode; classes?: string; attributes?: Attributes }

/** A status in a few words. */
export function Tag({ children, ...rest }: TagProps) {
  return (
    <strong className={classes('govuk-tag', rest.classes)} {...rest.attributes}>
      {children}
    </strong>
  )
}
