import type { ReactNode } from 'react'

/** The two thirds of the width that text and forms take, so that lines stay short enough to read. */
export function TwoThirds({ children }: { children: ReactNode }) {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">{children}</div>
    </div>
  )
}
