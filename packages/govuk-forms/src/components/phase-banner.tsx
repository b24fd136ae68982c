import type { ReactNode } from 'react'
import { type Attributes, classes, type Words } from './parts.ts'
import { Tag } from './tag.tsx'

export type PhaseBannerProps = {
  tag?: Omit<Words, 'attributes'>
  children?: ReactNode
  classes?: string
  attributes?: Attributes
}

/** Says that a service is new and asks for feedback. */
export function PhaseBanner({ tag, children, ...rest }: PhaseBannerProps) {
  return (
    <div className={classes('govuk-phase-banner', 'govuk-width-container', rest.classes)} {...rest.attributes}>
      <p className="govuk-phase-banner__content">
        <Tag classes={classes('govuk-phase-banner__content__tag', tag?.classes)}>{tag?.text}</Tag>
        <span className="govuk-phase-banner__text">{children}</span>
      </p>
    </div>
  )
}
