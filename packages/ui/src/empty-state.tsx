import type { ReactNode } from 'react'
import type { IconName } from './icon.tsx'
import { Icon } from './icon.tsx'

type EmptyStateProps = { title: string; icon?: IconName; children?: ReactNode; action?: ReactNode; level?: 2 | 3 }

/** Says why there is nothing here and what can be done about it. */
export function EmptyState({ title, icon = 'info', children, action, level = 2 }: EmptyStateProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div className="gh-empty">
      <Icon name={icon} />
      <Heading>{title}</Heading>
      {children ? <p>{children}</p> : null}
      {action}
    </div>
  )
}
