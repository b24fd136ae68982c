import type { LedgerEvent } from '@guildhall/api-client'
import { Banner, Card, Loading, Pagination } from '@guildhall/ui'
import { caseAddress } from '../addresses.ts'
import { Ledger } from './ledger.tsx'
import { Trouble } from './trouble.tsx'

type LedgerTabProps = {
  reference: string
  page: number
  reply?: { events: LedgerEvent[]; total: number; pageSize: number; chain: { ok: boolean; brokenAt?: number } }
  error: unknown
  onRetry: () => void
}

/** The ledger of a case with the word on its chain. */
export function LedgerTab({ reference, page, reply, error, onRetry }: LedgerTabProps) {
  const trouble = error ? <Trouble error={error} onRetry={onRetry} /> : null
  if (!reply && trouble) return trouble
  if (!reply) {
    return (
      <Card>
        <Loading label="Loading the ledger" lines={10} />
      </Card>
    )
  }
  const { chain, events, total, pageSize } = reply
  return (
    <div className="gh-stack">
      {trouble}
      {chain.ok ? (
        <Banner tone="success" title="Chain verified">
          Each event seals the one before it. No event was changed, moved or removed.
        </Banner>
      ) : (
        <Banner tone="error" title={`The chain breaks at event ${chain.brokenAt ?? 'unknown'}`}>
          An event was changed, moved or removed outside Guildhall. Tell your administrator, and do not rely on what
          follows that event.
        </Banner>
      )}
      <Card>
        <Ledger events={events} />
      </Card>
      {total > pageSize ? (
        <Pagination
          page={page}
          pageSize={pageSize}
          total={total}
          noun="events"
          hrefFor={(next) => caseAddress(reference, { tab: 'ledger', page: next })}
        />
      ) : null}
    </div>
  )
}
