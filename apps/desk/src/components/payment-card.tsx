import type { CaseView } from '@guildhall/api-client'
import type { Tone } from '@guildhall/ui'
import { Card, DateTime, Money, Tag } from '@guildhall/ui'

type Payment = NonNullable<CaseView['payment']>

const tries: Record<string, string> = {
  creating: 'Begun',
  open: 'At the payment page',
  paid: 'Paid',
  failed: 'Not paid',
  lost: 'Never reached the payment page',
}

const states: Record<Payment['state'], { title: string; tone: Tone }> = {
  due: { title: 'Not paid yet', tone: 'warning' },
  paid: { title: 'Paid', tone: 'success' },
  cancelled: { title: 'Cancelled', tone: 'neutral' },
}

/** What is charged for what, whether it is paid, and each try to pay. */
export function PaymentCard({ payment }: { payment: Payment }) {
  const state = states[payment.state]
  return (
    <Card title="Payment" actions={<Tag tone={state.tone}>{state.title}</Tag>}>
      <dl className="desk-bill">
        {payment.lines.map((line) => (
          <div key={line.label}>
            <dt>
              {line.label}
              {line.times > 1 ? ` × ${line.times}` : ''}
            </dt>
            <dd>
              <Money pence={line.amount} />
            </dd>
          </div>
        ))}
        <div>
          <dt>Total</dt>
          <dd>
            <Money pence={payment.amount} />
          </dd>
        </div>
      </dl>
      {payment.paidAt ? (
        <p className="gh-soft">
          Paid on <DateTime at={payment.paidAt} />
        </p>
      ) : null}
      {payment.attempts.length > 0 ? (
        <div>
          <h3>Tries to pay</h3>
          <ul className="desk-lines">
            {payment.attempts.map((attempt) => (
              <li key={attempt.at}>
                <span className="gh-soft">
                  <DateTime at={attempt.at} />
                </span>
                <span>
                  {tries[attempt.state] ?? attempt.state}
                  {attempt.reason ? `: ${attempt.reason}` : ''}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </Card>
  )
}
