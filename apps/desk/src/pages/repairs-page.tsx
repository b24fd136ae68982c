import {
  Banner,
  Button,
  Card,
  EmptyState,
  Link,
  Loading,
  PageHeader,
  Pagination,
  SelectField,
  Toolbar,
} from '@guildhall/ui'
import { useState } from 'react'
import type { RepairsPlace } from '../addresses.ts'
import { repairsAddress } from '../addresses.ts'
import { RepairDialog } from '../components/repair-dialog.tsx'
import { RepairTable } from '../components/repair-table.tsx'
import { Trouble } from '../components/trouble.tsx'
import { useGo } from '../hooks/use-go.ts'
import { useRepairChange } from '../hooks/use-repair-change.ts'
import { useRepairs } from '../hooks/use-repairs.ts'

type Choice = { id: string; title: string; count: number }

const filters = [
  { name: 'kind', label: 'What', all: 'Everything', from: 'kinds' },
  { name: 'service', label: 'Service', all: 'All services', from: 'services' },
  { name: 'connector', label: 'Outside system', all: 'All systems', from: 'connectors' },
] as const

/** Everything that has stopped and waits for somebody, with what it can be narrowed down by. */
export function RepairsPage({ place }: { place: RepairsPlace }) {
  const go = useGo()
  const repairs = useRepairs(place)
  const change = useRepairChange()
  const [asking, setAsking] = useState(false)
  const [told, setTold] = useState<string>()
  const total = repairs.data?.total ?? 0
  const kind = repairs.data?.kinds.find(({ id }) => id === place.kind)

  return (
    <>
      <PageHeader
        title="Repair"
        description="Work that was tried in vain and waits for somebody"
        actions={
          kind && total > 0 ? (
            <Button icon="refresh" onPress={() => setAsking(true)}>
              Try all {total} again
            </Button>
          ) : null
        }
      />
      {told ? <Banner key={told} tone="success" title={told} onDismiss={() => setTold(undefined)} focus /> : null}
      <Toolbar>
        {filters.map(({ name, label, all, from }) => (
          <SelectField
            key={name}
            label={label}
            options={optionsOf(all, repairs.data?.[from] ?? [], place[name])}
            value={place[name]}
            onChange={(id) => go(repairsAddress({ ...place, [name]: id, page: 1 }))}
          />
        ))}
      </Toolbar>
      <RepairList place={place} repairs={repairs} />
      {asking && kind ? (
        <RepairDialog
          title={`Try all ${total} again: ${kind.title}`}
          means={`${total} ${total === 1 ? 'piece' : 'pieces'} of stopped work ${total === 1 ? 'is' : 'are'} tried again now, 500 at most. What had gone through after all is not done twice.`}
          action={`Try ${total} again`}
          isBusy={change.isPending}
          error={change.error ?? undefined}
          onClose={() => {
            setAsking(false)
            change.reset()
          }}
          onRepair={(reason) =>
            change.mutate(
              { do: 'retry-all', place, reason },
              {
                onSuccess: (count) => {
                  setAsking(false)
                  setTold(`${count} ${count === 1 ? 'is' : 'are'} tried again`)
                },
              },
            )
          }
        />
      ) : null}
    </>
  )
}

/** A choice that has become empty stays in sight while it is chosen. */
function optionsOf(all: string, choices: Choice[], chosen: string) {
  const known = choices.map(({ id, title, count }) => ({ id, title: `${title} (${count})` }))
  const lost = chosen === 'any' || choices.some(({ id }) => id === chosen) ? [] : [{ id: chosen, title: chosen }]
  return [{ id: 'any', title: all }, ...known, ...lost]
}

function RepairList({ place, repairs }: { place: RepairsPlace; repairs: ReturnType<typeof useRepairs> }) {
  const trouble = repairs.isError ? <Trouble error={repairs.error} onRetry={() => void repairs.refetch()} /> : null
  if (!repairs.data && trouble) return trouble
  if (!repairs.data) {
    return (
      <Card>
        <Loading label="Loading what has stopped" lines={8} />
      </Card>
    )
  }
  if (repairs.data.repairs.length === 0) {
    const isFiltered = repairsAddress(place) !== repairsAddress({})
    return (
      <Card>
        <EmptyState
          title={isFiltered ? 'Nothing of this kind needs repair' : 'Nothing needs repair'}
          icon="check-circle"
          action={isFiltered ? <Link href={repairsAddress({})}>Show everything</Link> : undefined}
        >
          What is tried in vain and given up by the workers appears here by itself.
        </EmptyState>
      </Card>
    )
  }
  return (
    <>
      {trouble}
      <RepairTable repairs={repairs.data.repairs} />
      <Pagination
        page={place.page}
        pageSize={repairs.data.pageSize}
        total={repairs.data.total}
        noun="pieces of work"
        hrefFor={(page) => repairsAddress({ ...place, page })}
      />
    </>
  )
}
