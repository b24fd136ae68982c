import type { ReactNode } from 'react'
import { useId } from 'react'

type CardProps = { title?: ReactNode; level?: 2 | 3; actions?: ReactNode; children: ReactNode; flush?: boolean }

/** One matter in a box of its own; with a title it is a region that can be jumped to. flush drops the inner space. */
export function Card({ title, level = 2, actions, children, flush }: CardProps) {
  const id = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className="gh-card" data-flush={flush || undefined} aria-labelledby={title ? id : undefined}>
      {title || actions ? (
        <div className="gh-card-head">
          {title ? <Heading id={id}>{title}</Heading> : null}
          {actions}
        </div>
      ) : null}
      <div className="gh-card-body">{children}</div>
    </section>
  )
}
