import type { ReactNode } from 'react'
import type { ButtonProps as AriaButtonProps, LinkProps as AriaLinkProps } from 'react-aria-components'
import { Button as AriaButton, Link as AriaLink } from 'react-aria-components'
import type { IconName } from './icon.tsx'
import { Icon } from './icon.tsx'

type Look = {
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger'
  size?: 'medium' | 'small'
  icon?: IconName
  /** Draws the icon alone; give an aria-label. */
  iconOnly?: boolean
  children?: ReactNode
}

/** What Button takes: everything of React Aria's, a variant, a size and an icon. */
export type ButtonProps = Look & Omit<AriaButtonProps, 'children' | 'className' | 'style'>

/** What LinkButton takes: a button's look and a link's href. */
export type LinkButtonProps = Look & Omit<AriaLinkProps, 'children' | 'className' | 'style'>

function look({ variant = 'secondary', size = 'medium', iconOnly }: Look) {
  return { className: 'gh-button', 'data-variant': variant, 'data-size': size, 'data-icon-only': iconOnly || undefined }
}

/** Does something. While isPending it keeps the focus and does nothing; React Aria's own pending state would leave a
 * nameless image in its live region, which is an axe violation. */
export function Button({ variant, size, icon, iconOnly, isPending, children, ...props }: ButtonProps) {
  const waiting = isPending ? ({ 'aria-disabled': true, onPress: undefined, type: 'button' } as const) : {}
  return (
    <AriaButton {...props} {...waiting} {...look({ variant, size, iconOnly })} data-pending={isPending || undefined}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </AriaButton>
  )
}

/** Goes somewhere, but weighs as much as a button. */
export function LinkButton({ variant, size, icon, iconOnly, children, ...props }: LinkButtonProps) {
  return (
    <AriaLink {...props} {...look({ variant, size, iconOnly })}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </AriaLink>
  )
}

/** Goes somewhere, in a line of text; inside the app it moves without a page load. */
export function Link({ children, ...props }: Omit<AriaLinkProps, 'className' | 'style'>) {
  return (
    <AriaLink {...props} className="gh-link">
      {children}
    </AriaLink>
  )
}
