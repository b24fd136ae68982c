import { EmptyState } from '@guildhall/ui'
import { changeFeeLine } from '../commands/change-fee-line.ts'
import { FeeExample } from '../components/fee-example.tsx'
import { FeeLines } from '../components/fee-lines.tsx'
import { usePackage } from '../hooks/use-package.ts'

/** What the service charges. */
export function FeesTab() {
  const { pack, run } = usePackage()
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
        <section key={id} className="dz-fee" aria-labelledby={`fee-${id}`}>
          <div className="gh-stack">
            <h2 id={`fee-${id}`}>{fee.title}</h2>
            <FeeLines
              pack={pack}
              fee={fee}
              onChange={(line, change) => run(changeFeeLine({ fee: id, line: line.id, label: line.label, change }))}
            />
          </div>
          <FeeExample pack={pack} fee={fee} />
        </section>
      ))}
    </div>
  )
}
