import type { ReactNode } from 'react'
import { type Attributes, classes } from './parts.ts'

export type NotificationBannerProps = {
  /** One sentence in large print; `children` for anything longer. */
  text?: ReactNode
  children?: ReactNode
  title?: ReactNode
  titleHeadingLevel?: number | string
  titleId?: string
  /** `success` makes it green and announced at once. */
  type?: string
  role?: string
  disableAutoFocus?: boolean
  classes?: string
  attributes?: Attributes
}

/** Something to know that is not about the page itself. */
export function NotificationBanner(props: NotificationBannerProps) {
  const success = props.type === 'success'
  const titleId = props.titleId || 'govuk-notification-banner-title'
  const Heading = `h${props.titleHeadingLevel || 2}` as 'h2'
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role is always alert, region or the caller's
    <div
      className={classes('govuk-notification-banner', success && 'govuk-notification-banner--success', props.classes)}
      role={props.role || (success ? 'alert' : 'region')}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
      data-disable-auto-focus={props.disableAutoFocus}
      {...props.attributes}
    >
      <div className="govuk-notification-banner__header">
        <Heading className="govuk-notification-banner__title" id={titleId}>
          {props.title || (success ? 'Success' : 'Important')}
        </Heading>
      </div>
      <div className="govuk-notification-banner__content">
        {props.children ?? (props.text && <p className="govuk-notification-banner__heading">{props.text}</p>)}
      </div>
    </div>
  )
}
