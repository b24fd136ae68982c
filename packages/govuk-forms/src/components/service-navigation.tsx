import type { ReactNode } from 'react'
import { type Attributes, classes } from './parts.ts'

export type NavigationItem = {
  text?: ReactNode
  href?: string
  /** The page itself. */
  current?: boolean
  /** The page belongs to what this leads to. */
  active?: boolean
  attributes?: Attributes
}
export type ServiceNavigationProps = {
  serviceName?: ReactNode
  serviceUrl?: string
  navigation?: (NavigationItem | null | undefined | false | '')[]
  /** Hides the links behind a button on a narrow screen, where a script is there to open them. */
  collapseNavigationOnMobile?: boolean
  menuButtonText?: string
  menuButtonLabel?: string
  navigationLabel?: string
  navigationId?: string
  navigationClasses?: string
  ariaLabel?: string
  classes?: string
  attributes?: Attributes
}

/** The bar under the header: the service that one is in, and where one can go. */
export function ServiceNavigation({ ariaLabel = 'Service information', ...props }: ServiceNavigationProps) {
  // With a service name it is a region of its own; without one the list of links is landmark enough.
  const Frame = props.serviceName ? 'section' : 'div'
  return (
    <Frame
      aria-label={props.serviceName ? ariaLabel : undefined}
      className={classes('govuk-service-navigation', props.classes)}
      data-module="govuk-service-navigation"
      {...props.attributes}
    >
      <div className="govuk-width-container">
        <div className="govuk-service-navigation__container">
          {props.serviceName ? (
            <span className="govuk-service-navigation__service-name">
              {props.serviceUrl ? (
                <a href={props.serviceUrl} className="govuk-service-navigation__link">
                  {props.serviceName}
                </a>
              ) : (
                <span className="govuk-service-navigation__text">{props.serviceName}</span>
              )}
            </span>
          ) : null}
          <Links {...props} />
        </div>
      </div>
    </Frame>
  )
}

function Links(props: ServiceNavigationProps) {
  const items = (props.navigation || []).filter((item) => !!item)
  if (items.length === 0) return null
  const menu = props.menuButtonText || 'Menu'
  const id = props.navigationId || 'navigation'
  return (
    <nav
      aria-label={props.navigationLabel || menu}
      className={classes('govuk-service-navigation__wrapper', props.navigationClasses)}
    >
      {(props.collapseNavigationOnMobile ?? items.length > 1) ? (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it is hidden from everybody until a script shows it
        <button
          type="button"
          className="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
          aria-controls={id}
          aria-label={props.menuButtonLabel && props.menuButtonLabel !== menu ? props.menuButtonLabel : undefined}
          hidden
          aria-hidden="true"
        >
          {menu}
        </button>
      ) : null}
      <ul className="govuk-service-navigation__list" id={id}>
        {items.map((item, index) => (
          <Item {...item} key={index} />
        ))}
      </ul>
    </nav>
  )
}

function Item({ text, href, current, active, attributes }: NavigationItem) {
  const here = current || active
  const where = here ? (current ? 'page' : 'true') : undefined
  const words = here ? <strong className="govuk-service-navigation__active-fallback">{text}</strong> : text
  return (
    <li className={classes('govuk-service-navigation__item', here && 'govuk-service-navigation__item--active')}>
      {href ? (
        <a className="govuk-service-navigation__link" href={href} aria-current={where} {...attributes}>
          {words}
        </a>
      ) : text ? (
        <span className="govuk-service-navigation__text" aria-current={where}>
          {words}
        </span>
      ) : null}
    </li>
  )
}
