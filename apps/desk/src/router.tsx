import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import {
  base,
  readCasePlace,
  readCasesPlace,
  readCouncilPlace,
  readIntegrationsPlace,
  readQueuePlace,
  readRepairsPlace,
  searchText,
} from './addresses.ts'
import { CasePage } from './pages/case-page.tsx'
import { CasesPage } from './pages/cases-page.tsx'
import { CouncilPage } from './pages/council-page.tsx'
import { FramePage } from './pages/frame-page.tsx'
import { HomePage } from './pages/home-page.tsx'
import { IntegrationsPage } from './pages/integrations-page.tsx'
import { MissingPage } from './pages/missing-page.tsx'
import { QueuePage } from './pages/queue-page.tsx'
import { RepairPage } from './pages/repair-page.tsx'
import { RepairsPage } from './pages/repairs-page.tsx'

const frame = createRootRoute({ component: FramePage, notFoundComponent: MissingPage })

const home = createRoute({ getParentRoute: () => frame, path: '/', component: HomePage })

const queue = createRoute({
  getParentRoute: () => frame,
  path: '/queue',
  validateSearch: readQueuePlace,
  component: function Queue() {
    return <QueuePage place={queue.useSearch()} />
  },
})

const cases = createRoute({
  getParentRoute: () => frame,
  path: '/cases',
  validateSearch: readCasesPlace,
  component: function Cases() {
    return <CasesPage place={cases.useSearch()} />
  },
})

const oneCase = createRoute({
  getParentRoute: () => frame,
  path: '/cases/$reference',
  validateSearch: readCasePlace,
  component: function OneCase() {
    const { reference } = oneCase.useParams()
    return <CasePage key={reference} reference={reference} place={oneCase.useSearch()} />
  },
})

const repairs = createRoute({
  getParentRoute: () => frame,
  path: '/repairs',
  validateSearch: readRepairsPlace,
  component: function Repairs() {
    return <RepairsPage place={repairs.useSearch()} />
  },
})

const oneRepair = createRoute({
  getParentRoute: () => frame,
  path: '/repairs/$workId',
  component: function OneRepair() {
    const { workId } = oneRepair.useParams()
    return <RepairPage key={workId} workId={workId} />
  },
})

const integrations = createRoute({
  getParentRoute: () => frame,
  path: '/integrations',
  validateSearch: readIntegrationsPlace,
  component: function Integrations() {
    return <IntegrationsPage place={integrations.useSearch()} />
  },
})

const council = createRoute({
  getParentRoute: () => frame,
  path: '/council',
  validateSearch: readCouncilPlace,
  component: function Council() {
    return <CouncilPage place={council.useSearch()} />
  },
})

/** The pages of the desk and what their addresses say; the address is plain text, never JSON. */
export function createDeskRouter() {
  return createRouter({
    routeTree: frame.addChildren([home, queue, cases, oneCase, repairs, oneRepair, integrations, council]),
    basepath: base,
    parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
    stringifySearch: searchText,
  })
}
