import type { ReactNode } from 'react'
import { type Attributes, classes } from './parts.ts'

export type GenericHeaderProps = {
  /** The name or mark that leads to the front page. */
  logo?: ReactNode
  url?: string
  containerClasses?: string
  classes?: string
  attributes?: Attributes
}

/** The band with the name of who runs the site, without the crown, which is for GOV.UK alone. */
export function GenericHeader({ logo, url, containerClasses, ...rest }: GenericHeaderProps) {
  return (
    <div className={classes('govuk-generic-header', rest.classes)} {...rest.attributes}>
      <div className={classes('govuk-generic-header__container', containerClasses || 'govuk-width-container')}>
        <div className="govuk-generic-header__logo">
          <a href={url || '/'} className="govuk-generic-header__homepage-link">
            {logo}
          </a>
        </div>
      </div>
    </div>
  )
}
