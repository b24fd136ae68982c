import { LinkButton } from './button.tsx'

type PaginationProps = {
  page: number
  pageSize: number
  total: number
  /** The address of a page, so that each page can be opened, kept and sent. */
  hrefFor: (page: number) => string
  /** What is counted, in the plural. */
  noun: string
}

/** Says which part of a long list is in sight and leads to the parts before and after. */
export function Pagination({ page, pageSize, total, hrefFor, noun }: PaginationProps) {
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const first = Math.min(total, (page - 1) * pageSize + 1)
  const last = Math.min(total, page * pageSize)
  return (
    <nav className="gh-pagination" aria-label="Pages">
      <p>
        Showing {first} to {last} of {total} {noun}
      </p>
      {pages > 1 ? (
        <div className="gh-actions">
          {page > 1 ? (
            <LinkButton size="small" icon="chevron-left" href={hrefFor(page - 1)}>
              Previous
            </LinkButton>
          ) : null}
          <span>
            Page {page} of {pages}
          </span>
          {page < pages ? (
            <LinkButton size="small" icon="chevron-right" href={hrefFor(page + 1)}>
              Next
            </LinkButton>
          ) : null}
        </div>
      ) : null}
    </nav>
  )
}
