import type { ReactNode } from 'react'
import { type Attributes, classes } from './parts.ts'

export type PaginationLink = { href?: string; text?: ReactNode; labelText?: string; attributes?: Attributes }

export type PaginationItem = {
  number?: string | number
  href?: string
  visuallyHiddenText?: string
  current?: boolean
  ellipsis?: boolean
  attributes?: Attributes
}

export type PaginationProps = {
  items?: (PaginationItem | null)[]
  previous?: PaginationLink
  next?: PaginationLink
  landmarkLabel?: string
  classes?: string
  attributes?: Attributes
}

/** The pages of a long list, or the page before and after. */
export function Pagination({ items, previous, next, landmarkLabel, ...rest }: PaginationProps) {
  const block = !items && Boolean(next || previous)
  return (
    <nav
      className={classes('govuk-pagination', block && 'govuk-pagination--block', rest.classes)}
      aria-label={landmarkLabel || 'Pagination'}
      {...rest.attributes}
    >
      {previous?.href && arrowLink(previous, 'prev', block)}
      {items && (
        <ul className="govuk-pagination__list">
          {items.map((item, index) => (item && Object.keys(item).length > 0 ? drawItem(item, index) : null))}
        </ul>
      )}
      {next?.href && arrowLink(next, 'next', block)}
    </nav>
  )
}

function drawItem(item: PaginationItem, key: number): ReactNode {
  const name = classes(
    'govuk-pagination__item',
    item.current && 'govuk-pagination__item--current',
    item.ellipsis && 'govuk-pagination__item--ellipsis',
  )
  if (item.ellipsis) {
    return (
      <li key={key} className={name}>
        ⋯
      </li>
    )
  }
  return (
    <li key={key} className={name}>
      <a
        className="govuk-link govuk-pagination__link"
        href={item.href ?? ''}
        aria-label={item.visuallyHiddenText ?? `Page ${item.number}`}
        aria-current={item.current ? 'page' : undefined}
        {...item.attributes}
      >
        {item.number}
      </a>
    </li>
  )
}

function arrowLink(link: PaginationLink, type: 'prev' | 'next', block: boolean): ReactNode {
  const bare = block && !link.labelText
  return (
    <div className={`govuk-pagination__${type}`}>
      <a className="govuk-link govuk-pagination__link" href={link.href} rel={type} {...link.attributes}>
        {(block || type === 'prev') && arrow(type)}
        <span className={classes('govuk-pagination__link-title', bare && 'govuk-pagination__link-title--decorated')}>
          {link.text ?? (
            <>
              {type === 'prev' ? 'Previous' : 'Next'}
              <span className="govuk-visually-hidden"> page</span>
            </>
          )}
        </span>
        {link.labelText && block && (
          <>
            <span className="govuk-visually-hidden">:</span>
            <span className="govuk-pagination__link-label">{link.labelText}</span>
          </>
        )}
        {!block && type === 'next' && arrow(type)}
      </a>
    </div>
  )
}

const paths = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
}

function arrow(type: 'prev' | 'next'): ReactNode {
  return (
    <svg
      className={`govuk-pagination__icon govuk-pagination__icon--${type}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={paths[type]} />
    </svg>
  )
}
