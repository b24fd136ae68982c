import type { CaseView } from '@guildhall/api-client'
import { Card, SummaryList } from '@guildhall/ui'
import { BookingCard } from './booking-card.tsx'
import { DoneTaskCard } from './done-task-card.tsx'
import { PaymentCard } from './payment-card.tsx'
import type { CaseTask } from './task-card.tsx'

/** What was done so far and what the resident asked for: the answers by page, the booking and the payment. */
export function RequestTab({ view, done }: { view: CaseView; done: CaseTask[] }) {
  return (
    <div className="gh-stack">
      {done.map((task) => (
        <DoneTaskCard key={task.id} task={task} />
      ))}
      {view.booking ? <BookingCard booking={view.booking} /> : null}
      {view.payment ? <PaymentCard payment={view.payment} /> : null}
      <Card title="Answers">
        {view.answers.map((page) => (
          <div key={page.title}>
            {saysMore(page) ? <h3>{page.title}</h3> : null}
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

/** A page with one question is often called like its question; saying it twice helps nobody. */
function saysMore({ title, rows }: CaseView['answers'][number]) {
  return rows.length > 1 || rows[0]?.label !== title
}
