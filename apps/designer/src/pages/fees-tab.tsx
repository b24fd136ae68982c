import { Button, EmptyState } from '@guildhall/ui'
import { addFee } from '../commands/add-fee.ts'
import { FeeSection } from '../components/fee-section.tsx'
import { usePackage } from '../hooks/use-package.ts'

/** What the service charges. */
export function FeesTab() {
  const { pack, run } = usePackage()
  const add = (
    <Button icon="plus" onPress={() => run(addFee({ title: 'New fee' }), true)}>
      Add a fee
    </Button>
  )
  const fees = Object.entries(pack.fees)
  if (fees.length === 0) {
    return (
      <EmptyState title="This service charges nothing" icon="card" action={add}>
        A service without fees goes on without a payment. A payment step of the process asks for a fee.
      </EmptyState>
    )
  }
  return (
    <div className="gh-stack">
      {fees.map(([id, fee]) => (
        <FeeSection key={id} id={id} fee={fee} />
      ))}
      <div>{add}</div>
    </div>
  )
}
