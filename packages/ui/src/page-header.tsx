import type { ReactNode } from 'react'
import { useContext, useEffect, useRef } from 'react'
import { Link } from './button.tsx'
import { Icon } from './icon.tsx'
import { ProductContext } from './product-context.ts'

type PageHeaderProps = {
  title: string
  /** What stands beside the title, for example a Tag. */
  mark?: ReactNode
  description?: ReactNode
  actions?: ReactNode
  /** The page above this one. */
  back?: { href: string; title: string }
}

/** Names the page: in its h1, which takes the focus after a move, and in the title of the window. One a page, and a new
 * one (by its key) for each thing that has a page of its own. */
export function PageHeader({ title, mark, description, actions, back }: PageHeaderProps) {
  const { productName, councilName, visit } = useContext(ProductContext)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = [title, productName, councilName].filter(Boolean).join(' – ')
  }, [title, productName, councilName])
  useEffect(() => {
    // The browser places the focus on the first page; from the second on it would be lost with the page before.
    if (visit.pages > 0) {
      window.scrollTo(0, 0)
      heading.current?.focus()
    }
    visit.pages += 1
  }, [visit])
  return (
    <div className="gh-page-header">
      <div className="gh-page-header-text">
        {back ? (
          <span className="gh-crumb">
            <Icon name="chevron-left" />
            <Link href={back.href}>{back.title}</Link>
          </span>
        ) : null}
        <div className="gh-actions">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {mark}
        </div>
        {description ? <div className="gh-soft">{description}</div> : null}
      </div>
      {actions ? <div className="gh-actions">{actions}</div> : null}
    </div>
  )
}
