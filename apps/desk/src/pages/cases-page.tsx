import {
  Card,
  EmptyState,
  Link,
  Loading,
  PageHeader,
  Pagination,
  SearchField,
  SelectField,
  Toolbar,
} from '@guildhall/ui'
import { useCallback } from 'react'
import type { CaseClockStatus, CaseStatus, CasesPlace } from '../addresses.ts'
import { casesAddress } from '../addresses.ts'
import { CaseTable } from '../components/case-table.tsx'
import { Trouble } from '../components/trouble.tsx'
import { useCases } from '../hooks/use-cases.ts'
import { useGo } from '../hooks/use-go.ts'

const statuses = [
  { id: 'any', title: 'Open and ended' },
  { id: 'open', title: 'Open' },
  { id: 'ended', title: 'Ended' },
]

const clocks = [
  { id: 'any', title: 'Any' },
  { id: 'at-risk', title: 'At risk' },
  { id: 'breached', title: 'Breached' },
  { id: 'paused', title: 'Paused' },
  { id: 'on-track', title: 'On track' },
]

/** Every case that the officer may see, with search and status. */
export function CasesPage({ place }: { place: CasesPlace }) {
  const go = useGo()
  const cases = useCases(place)
  const { status, clock } = place
  const search = useCallback(
    (words: string) => go(casesAddress({ status, clock, search: words }), { replace: true }),
    [go, status, clock],
  )
  return (
    <>
      <PageHeader title="Cases" />
      <Toolbar>
        <SearchField label="Search by reference, email or name" value={place.search} onSearch={search} />
        <SelectField
          label="Show"
          options={statuses}
          value={place.status}
          onChange={(id) => go(casesAddress({ search: place.search, clock, status: id as CaseStatus }))}
        />
        <SelectField
          label="Clock of the case"
          options={clocks}
          value={clock}
          onChange={(id) => go(casesAddress({ search: place.search, status, clock: id as CaseClockStatus }))}
        />
      </Toolbar>
      <CaseList place={place} cases={cases} />
    </>
  )
}

function CaseList({ place, cases }: { place: CasesPlace; cases: ReturnType<typeof useCases> }) {
  const trouble = cases.isError ? <Trouble error={cases.error} onRetry={() => void cases.refetch()} /> : null
  if (!cases.data && trouble) return trouble
  if (!cases.data) {
    return (
      <Card>
        <Loading label="Loading cases" lines={8} />
      </Card>
    )
  }
  if (cases.data.cases.length === 0) {
    const isFiltered = Boolean(place.search) || place.status !== 'any' || place.clock !== 'any'
    return (
      <Card>
        <EmptyState
          title={isFiltered ? 'No case matches' : 'There are no cases yet'}
          icon={isFiltered ? 'search' : 'case'}
          action={isFiltered ? <Link href={casesAddress({})}>Show all cases</Link> : undefined}
        >
          {isFiltered
            ? 'Try the whole reference, the email address, or the beginning of the name.'
            : 'The first request of a resident opens the first case.'}
        </EmptyState>
      </Card>
    )
  }
  return (
    <>
      {trouble}
      <CaseTable cases={cases.data.cases} />
      <Pagination
        page={place.page}
        pageSize={cases.data.pageSize}
        total={cases.data.total}
        noun="cases"
        hrefFor={(page) => casesAddress({ ...place, page })}
      />
    </>
  )
}
