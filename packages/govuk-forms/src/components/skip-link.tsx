import type { ReactNode } from 'react'
import { type Attributes, classes } from './parts.ts'

export type SkipLinkProps = { href?: string; children?: ReactNode; classes?: string; attributes?: Attributes }

/** The first link of a page: past what stands on every page, to what is its own. */
export function SkipLink({ href, children, ...rest }: SkipLinkProps) {
  return (
    <a
      href={href || '#content'}
      className={classes('govuk-skip-link', rest.classes)}
      {...rest.attributes}
      data-module="govuk-skip-link"
    >
      {children}
    </a>
  )
}
