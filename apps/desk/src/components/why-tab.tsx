import type { Reason } from '@guildhall/api-client'
import { Card, DateTime, EmptyState, Loading, Pagination } from '@guildhall/ui'
import { caseAddress } from '../addresses.ts'
import { Trouble } from './trouble.tsx'
import { withTimes } from './with-times.tsx'

type WhyTabProps = {
  reference: string
  page: number
  reply?: { reasons: Reason[]; total: number; pageSize: number }
  error: unknown
  onRetry: () => void
}

/** Why the case went as it did: each rule with what it read and what it came to, as it was written down then. */
export function WhyTab({ reference, page, reply, error, onRetry }: WhyTabProps) {
  if (!reply && error) return <Trouble error={error} onRetry={onRetry} />
  if (!reply) {
    return (
      <Card>
        <Loading label="Loading the reasons" lines={10} />
      </Card>
    )
  }
  const { reasons, total, pageSize } = reply
  if (total === 0) {
    return (
      <Card>
        <EmptyState title="Nothing to explain yet" icon="info">
          As soon as a rule, a clock or a fee of the service decides something, it says here why.
        </EmptyState>
      </Card>
    )
  }
  return (
    <div className="gh-stack">
      <Card>
        <ol className="desk-reasons">
          {reasons.map((reason) => (
            <li key={`${reason.seq} ${reason.pointer} ${reason.step?.id ?? ''}`}>
              <p className="desk-ledger-text">{withTimes(reason.text)}</p>
              <details>
                <summary>
                  <DateTime at={reason.at} show="second" />
                  {reason.step ? ` · ${reason.step.title}` : ''}
                  <span className="gh-hidden">: what it read and where it stands</span>
                </summary>
                <dl className="desk-record">
                  {reason.inputs.map(({ path, title, value }) => (
                    <ReadInput key={path} title={title} value={value} />
                  ))}
                  <dt>Result</dt>
                  <dd>{JSON.stringify(reason.result)}</dd>
                  <dt>Rule</dt>
                  <dd>
                    version {reason.version}, {reason.pointer}
                  </dd>
                </dl>
              </details>
            </li>
          ))}
        </ol>
      </Card>
      {total > pageSize ? (
        <Pagination
          page={page}
          pageSize={pageSize}
          total={total}
          noun="reasons"
          hrefFor={(next) => caseAddress(reference, { tab: 'why', page: next })}
        />
      ) : null}
    </div>
  )
}

function ReadInput({ title, value }: { title: string; value: unknown }) {
  return (
    <>
      <dt>{title}</dt>
      <dd>{value === null ? 'no answer' : JSON.stringify(value)}</dd>
    </>
  )
}
