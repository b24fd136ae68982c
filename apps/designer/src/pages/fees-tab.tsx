import { EmptyState } from '@guildhall/ui'
import { FeeSection } from '../components/fee-section.tsx'
import { usePackage } from '../hooks/use-package.ts'

/** What the service charges. */
export function FeesTab() {
  const { pack } = usePackage()
  const fees = Object.entries(pack.fees)
  if (fees.length === 0) {
    return (
      <EmptyState title="This service charges nothing" icon="card">
        A service without fees goes on without a payment.
      </EmptyState>
    )
  }
  return (
    <div className="gh-stack">
      {fees.map(([id, fee]) => (
        <FeeSection key={id} id={id} fee={fee} />
      ))}
    </div>
  )
}
