import type { ReactNode } from 'react'
import { type Attributes, classes } from './parts.ts'

export type BreadcrumbsProps = {
  items: { text?: ReactNode; href?: string; attributes?: Attributes }[]
  collapseOnMobile?: boolean
  labelText?: string
  classes?: string
  attributes?: Attributes
}

/** Where a page stands among the others. */
export function Breadcrumbs({ items, collapseOnMobile, labelText = 'Breadcrumb', ...rest }: BreadcrumbsProps) {
  return (
    <nav
      className={classes(
        'govuk-breadcrumbs',
        rest.classes,
        collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile',
      )}
      {...rest.attributes}
      aria-label={labelText}
    >
      <ol className="govuk-breadcrumbs__list">
        {items.map((item, index) =>
          item.href ? (
            <li key={index} className="govuk-breadcrumbs__list-item">
              <a className="govuk-breadcrumbs__link" href={item.href} {...item.attributes}>
                {item.text}
              </a>
            </li>
          ) : (
            <li key={index} className="govuk-breadcrumbs__list-item" aria-current="page">
              {item.text}
            </li>
          ),
        )}
      </ol>
    </nav>
  )
}
