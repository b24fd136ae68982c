import type { ReactNode } from 'react'
import { useMemo, useRef } from 'react'
import { Link as AriaLink } from 'react-aria-components'
import type { IconName } from './icon.tsx'
import { Icon } from './icon.tsx'
import type { MenuChoice } from './menu.tsx'
import { Menu } from './menu.tsx'
import { ProductContext } from './product-context.ts'

type AppShellProps = {
  councilName: string
  productName: string
  nav: { href: string; title: string; icon?: IconName }[]
  /** The path inside the app, without search; marks where in the navigation the person is. */
  currentPath: string
  person: { name: string; email?: string }
  /** More lines for the menu of the person, for example the way to the other app. */
  menu?: MenuChoice[]
  onSignOut: () => void
  /** Gives the focus to the very first page too: after signing in, when the focus would be lost with the form. */
  afterSignIn?: boolean
  /** Lets the page use the whole width, for a canvas. */
  wide?: boolean
  children: ReactNode
}

/** The frame of a staff app: skip link, header with navigation and the person's menu, and the main part. */
export function AppShell({
  councilName,
  productName,
  nav,
  currentPath,
  person,
  menu = [],
  onSignOut,
  afterSignIn,
  wide,
  children,
}: AppShellProps) {
  const visit = useRef({ pages: afterSignIn ? 1 : 0 }).current
  const names = useMemo(() => ({ productName, councilName, visit }), [productName, councilName, visit])
  return (
    <ProductContext value={names}>
      <a className="gh-skip" href="#main">
        Skip to main content
      </a>
      <header className="gh-header">
        <AriaLink className="gh-brand" href="/">
          <span className="gh-brand-mark">
            <Icon name="hall" />
          </span>
          <span>
            <span className="gh-brand-council">{councilName}</span>
            <span className="gh-brand-product">{productName}</span>
          </span>
        </AriaLink>
        <nav className="gh-nav" aria-label="Main">
          <ul>
            {nav.map((item) => (
              <li key={item.href}>
                <AriaLink href={item.href} aria-current={isWithin(currentPath, item.href) ? 'page' : undefined}>
                  {item.icon ? <Icon name={item.icon} /> : null}
                  {item.title}
                </AriaLink>
              </li>
            ))}
          </ul>
        </nav>
        <Menu
          icon="user"
          label={person.name}
          choices={[...menu, { id: 'sign-out', title: 'Sign out', icon: 'sign-out', onAction: onSignOut }]}
        />
      </header>
      <main id="main" className="gh-main" data-wide={wide || undefined} tabIndex={-1}>
        {children}
      </main>
    </ProductContext>
  )
}

function isWithin(path: string, href: string) {
  return path === href || path.startsWith(`${href}/`)
}
