import { Card, DateTime, EmptyState, Loading, Pagination } from '@guildhall/ui'
import { councilAddress } from '../addresses.ts'
import { useCouncilChanges } from '../hooks/use-council.ts'
import { Trouble } from './trouble.tsx'

/** Who changed the settings of the council, when and what, the newest first. */
export function CouncilChanges({ page }: { page: number }) {
  const list = useCouncilChanges(page)
  if (!list.data && list.isError) return <Trouble error={list.error} onRetry={() => void list.refetch()} />
  if (!list.data) {
    return (
      <Card>
        <Loading label="Loading the changes" lines={4} />
      </Card>
    )
  }
  if (list.data.changes.length === 0) {
    return (
      <Card>
        <EmptyState title="Nothing has been said about the council yet" icon="clock">
          Every change of the settings will be listed here, with who made it.
        </EmptyState>
      </Card>
    )
  }
  return (
    <>
      <Card>
        <ol className="desk-corrections">
          {list.data.changes.map(({ version, at, by, changes }) => (
            <li key={version}>
              <p>
                <strong>{by ?? 'Set up by a command'}</strong>, <DateTime at={at} />
              </p>
              {changes.length === 0 ? <p className="gh-soft">Saved without a change</p> : null}
              <ul className="desk-consequences">
                {changes.map((change) => (
                  <li key={change}>{change}</li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </Card>
      <Pagination
        page={page}
        pageSize={list.data.pageSize}
        total={list.data.total}
        noun="changes"
        hrefFor={(next) => councilAddress({ tab: 'changes', page: next })}
      />
    </>
  )
}
