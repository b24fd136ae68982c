import { EmptyState, Link, PageHeader } from '@guildhall/ui'
import { createRootRoute, createRoute, createRouter, Outlet, redirect } from '@tanstack/react-router'
import { readMovesPlace } from './moves/place.ts'
import { Frame } from './pages/frame.tsx'
import { ImportPage } from './pages/import-page.tsx'
import { MovesPage } from './pages/moves-page.tsx'
import { ReviewPage } from './pages/review-page.tsx'
import { ReviewsPage } from './pages/reviews-page.tsx'
import { ServicePage } from './pages/service-page.tsx'
import { ServicesPage } from './pages/services-page.tsx'
import { selectionStore } from './store/selection.ts'

const tabs = ['start', 'form', 'process', 'fees', 'messages', 'documents', 'rehearse', 'publish', 'history', 'comments']

const root = createRootRoute({
  component: () => (
    <Frame>
      <Outlet />
    </Frame>
  ),
  notFoundComponent: () => (
    <>
      <PageHeader title="Page not found" />
      <EmptyState title="There is nothing at this address" action={<Link href="/services">See the services</Link>}>
        Check the address, or start from the list of services.
      </EmptyState>
    </>
  ),
})

const services = createRoute({ getParentRoute: () => root, path: '/services', component: ServicesPage })

const startFromFile = createRoute({ getParentRoute: () => root, path: '/import', component: ImportPage })

const reviews = createRoute({ getParentRoute: () => root, path: '/reviews', component: ReviewsPage })

const review = createRoute({
  getParentRoute: () => root,
  path: '/reviews/$slug',
  component: function Review() {
    const { slug } = review.useParams()
    return <ReviewPage key={slug} slug={slug} />
  },
})

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/services' })
  },
})

const bareService = createRoute({
  getParentRoute: () => root,
  path: '/services/$slug',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/services/$slug/$tab', params: { ...params, tab: 'form' } })
  },
})

const service = createRoute({
  getParentRoute: () => root,
  path: '/services/$slug/$tab',
  beforeLoad: ({ params }) => {
    if (!tabs.includes(params.tab)) throw redirect({ to: '/services/$slug/$tab', params: { ...params, tab: 'form' } })
  },
  // What was picked out in one service means nothing in another.
  onLeave: () => selectionStore.set(() => ({})),
  component: ServicePage,
})

const moves = createRoute({
  getParentRoute: () => root,
  path: '/services/$slug/moves',
  validateSearch: readMovesPlace,
  component: function Moves() {
    const { slug } = moves.useParams()
    return <MovesPage key={slug} slug={slug} place={moves.useSearch()} />
  },
})

/** The addresses of the designer, all under /designer/. */
export const router = createRouter({
  routeTree: root.addChildren([home, services, startFromFile, moves, bareService, service, reviews, review]),
  basepath: '/designer',
  defaultPreload: false,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
