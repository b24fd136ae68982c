import { AppShell, Button, Loading, SignInPage } from '@guildhall/ui'
import { Outlet, useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { Trouble, troubleInOneLine } from '../components/trouble.tsx'
import { useSession } from '../hooks/use-session.ts'
import { useSignIn } from '../hooks/use-sign-in.ts'
import { useSignOut } from '../hooks/use-sign-out.ts'
import { productName } from '../names.ts'

const nobody = 'nobody'

const mayRepair = (roles: string[]) => roles.some((role) => role === 'operator' || role === 'admin')

/** The frame of every page. Whoever is not signed in signs in right where they are, so that a link to a case holds. */
export function FramePage() {
  const session = useSession()
  const signIn = useSignIn()
  const signOut = useSignOut()
  const { pathname } = useLocation()
  const person = session.data?.person
  const afterSignIn = useFocusAfterSignOut(session.data && (person?.id ?? nobody))

  if (session.isPending) return <Loading label="Loading the desk" />
  if (session.isError && !session.data) {
    return (
      <main className="gh-sign-in">
        <h1>Desk</h1>
        <Trouble error={session.error} onRetry={() => void session.refetch()} />
      </main>
    )
  }
  if (!person) {
    return (
      <SignInPage
        councilName={session.data.councilName}
        productName={productName}
        demo={session.data.demo}
        isBusy={signIn.isPending}
        error={signIn.isError ? troubleInOneLine(signIn.error) : undefined}
        onSignIn={(input) => signIn.mutate(input)}
      />
    )
  }
  if (!person.roles.some((role) => role === 'officer') && !mayRepair(person.roles)) {
    return (
      <main className="gh-sign-in">
        <h1 tabIndex={-1}>You cannot use the desk</h1>
        <p>
          You are signed in as {person.name}, who is not an officer. Ask your administrator for the role, or sign in as
          someone else.
        </p>
        <Button onPress={() => signOut.mutate()}>Sign out</Button>
      </main>
    )
  }
  return (
    <AppShell
      councilName={session.data.councilName}
      productName={productName}
      nav={[
        { href: '/queue', title: 'Tasks', icon: 'queue' },
        { href: '/cases', title: 'Cases', icon: 'case' },
        ...(mayRepair(person.roles) ? [{ href: '/repairs', title: 'Repair', icon: 'repair' as const }] : []),
        ...(person.roles.includes('admin')
          ? [
              { href: '/integrations', title: 'Integrations', icon: 'lock' as const },
              { href: '/council', title: 'Council', icon: 'hall' as const },
            ]
          : []),
      ]}
      currentPath={pathname}
      person={person}
      afterSignIn={afterSignIn}
      onSignOut={() => signOut.mutate()}
    >
      <Outlet />
    </AppShell>
  )
}

/** Signing out swaps the whole page: the focus goes to the new heading instead of getting lost. Tells whether anybody was
 * signed out here before, so that the first page after signing in takes the focus as well. */
function useFocusAfterSignOut(who: string | undefined) {
  const before = useRef<string>(undefined)
  const wasOut = useRef(false)
  useEffect(() => {
    if (who === nobody) wasOut.current = true
    if (who === nobody && before.current) document.querySelector<HTMLElement>('h1')?.focus()
    before.current = who
  }, [who])
  return wasOut.current
}
