import type { ReactNode } from 'react'

/** The row of search, filters and buttons above a list. */
export function Toolbar({ children }: { children: ReactNode }) {
  return <div className="gh-toolbar">{children}</div>
}
