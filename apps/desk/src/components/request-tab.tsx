import type { CaseView } from '@guildhall/api-client'
import { Card, SummaryList } from '@guildhall/ui'
import { BookingCard } from './booking-card.tsx'
import { PaymentCard } from './payment-card.tsx'

/** What the resident asked for: the answers by page, the booking and the payment. */
export function RequestTab({ view }: { view: CaseView }) {
  return (
    <div className="gh-stack">
      {view.booking ? <BookingCard booking={view.booking} /> : null}
      {view.payment ? <PaymentCard payment={view.payment} /> : null}
      <Card title="Answers">
        {view.answers.map((page) => (
          <div key={page.title}>
            <h3>{page.title}</h3>
            <SummaryList rows={page.rows.map((row) => ({ label: row.label, value: row.lines.join('\n') }))} />
          </div>
        ))}
        {view.answers.length === 0 ? <p className="gh-soft">No answers were given.</p> : null}
      </Card>
      {view.rating ? (
        <Card title="Rating">
          <p>
            <strong>{view.rating.stars} out of 5 stars</strong>
          </p>
          {view.rating.comment ? <blockquote className="desk-quote">{view.rating.comment}</blockquote> : null}
        </Card>
      ) : null}
    </div>
  )
}
