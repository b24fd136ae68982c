import type { ReactNode } from 'react'
import { RouterProvider } from 'react-aria-components'

type NavigationProviderProps = {
  /** Where the app is served, without a slash at the end, for example /desk. */
  base: string
  /** Moves to a full path (base included) without a page load. */
  push: (path: string) => void
  children: ReactNode
}

/** Lets every link of the kit take a path inside the app (/cases) and move there without a page load. */
export function NavigationProvider({ base, push, children }: NavigationProviderProps) {
  const full = (href: string) => (href.startsWith('/') ? `${base}${href}` : href)
  return (
    <RouterProvider navigate={(href) => push(full(href))} useHref={full}>
      {children}
    </RouterProvider>
  )
}
