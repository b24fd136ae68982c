import type { ReactNode } from 'react'
import { type Attributes, classes } from './parts.ts'

export type BackLinkProps = { href?: string; children?: ReactNode; classes?: string; attributes?: Attributes }

/** The way to the page before, at the top. */
export function BackLink({ href, children, ...rest }: BackLinkProps) {
  return (
    <a href={href || '#'} className={classes('govuk-back-link', rest.classes)} {...rest.attributes}>
      {children || 'Back'}
    </a>
  )
}
