import { AppShell, Banner, Button, EmptyState, Link, Loading, SignInPage } from '@guildhall/ui'
import { useRouterState } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { errorWords } from '../api.ts'
import { Announcer } from '../components/announcer.tsx'
import { useSession } from '../hooks/use-session.ts'
import { productName } from '../names.ts'

/** The frame around every page: the sign-in for those who are not in, the header and the main part for those who are. */
export function Frame({ children }: { children: ReactNode }) {
  const { session, signIn, signOut } = useSession()
  const path = useRouterState({ select: (state) => state.location.pathname })
  if (session.isPending) return <Loading label="Loading the designer" />
  if (session.isError && !session.data) {
    return (
      <main className="gh-main">
        <h1>The designer could not be loaded</h1>
        <Banner tone="error">{errorWords(session.error)}</Banner>
        <div>
          <Button onPress={() => void session.refetch()}>Try again</Button>
        </div>
      </main>
    )
  }
  const { person, demo, councilName } = session.data
  if (!person) {
    return (
      <SignInPage
        councilName={councilName}
        productName={productName}
        demo={demo}
        isBusy={signIn.isPending}
        error={signIn.isError ? errorWords(signIn.error) : undefined}
        onSignIn={signIn.mutate}
      />
    )
  }
  const mayDesign = person.roles.some((role) => role === 'designer' || role === 'admin')
  return (
    <AppShell
      councilName={councilName}
      productName={productName}
      wide
      nav={[
        ...(mayDesign ? [{ href: '/services', title: 'Services', icon: 'file' } as const] : []),
        { href: '/reviews', title: 'Reviews', icon: 'eye' },
      ]}
      currentPath={placeIn(path)}
      person={person}
      menu={[{ id: 'desk', title: 'Go to the desk', icon: 'queue', onAction: () => window.location.assign('/desk/') }]}
      onSignOut={() => signOut.mutate()}
    >
      <Announcer />
      {mayDesign || path.startsWith('/reviews') ? (
        children
      ) : (
        <EmptyState
          title="You cannot change services"
          icon="lock"
          action={<Link href="/reviews">Review the services of your teams</Link>}
        >
          Your account works on cases. You can comment on services as they are drawn. To change them, ask an
          administrator for the designer role, or sign in as a designer.
        </EmptyState>
      )}
    </AppShell>
  )
}

/** The tabs of a service are one page: going from one to the next leaves the focus on the tab. */
function placeIn(path: string): string {
  return path.split('/').slice(0, 3).join('/')
}
