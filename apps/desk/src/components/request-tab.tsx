import type { CaseView } from '@guildhall/api-client'
import { Card, SummaryList } from '@guildhall/ui'
import type { ReactNode } from 'react'
import { BookingCard } from './booking-card.tsx'
import { CorrectionsCard } from './corrections-card.tsx'
import { DoneTaskCard } from './done-task-card.tsx'
import { PaymentCard } from './payment-card.tsx'
import type { CaseTask } from './task-card.tsx'

type RequestTabProps = {
  view: CaseView
  done: CaseTask[]
  /** What corrects the answers, for those who may. */
  correction: ReactNode
}

/** What was done so far and what the resident asked for: the answers by page, the booking and the payment. */
export function RequestTab({ view, done, correction }: RequestTabProps) {
  return (
    <div className="gh-stack">
      {done.map((task) => (
        <DoneTaskCard key={task.id} task={task} />
      ))}
      {view.booking ? <BookingCard booking={view.booking} /> : null}
      {view.payment ? <PaymentCard payment={view.payment} /> : null}
      <Card title="Answers" actions={correction}>
        {sectionsOf(view.answers).map((section) => (
          <div key={section.rows[0]?.label}>
            {section.title ? <h3>{section.title}</h3> : null}
            <SummaryList rows={section.rows.map((row) => ({ label: row.label, value: row.lines.join('\n') }))} />
          </div>
        ))}
        {view.answers.length === 0 ? <p className="gh-soft">No answers were given.</p> : null}
      </Card>
      <CorrectionsCard corrections={view.corrections} />
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

type AnswerPage = CaseView['answers'][number]

/** A page with one question is often called like its question: such pages stand together, for a title would say it twice. */
function sectionsOf(pages: AnswerPage[]): { title?: string; rows: AnswerPage['rows'] }[] {
  const sections: { title?: string; rows: AnswerPage['rows'] }[] = []
  for (const { title, rows } of pages) {
    const last = sections.at(-1)
    if (rows.length !== 1 || rows[0]?.label !== title) sections.push({ title, rows })
    else if (last && !last.title) last.rows = [...last.rows, ...rows]
    else sections.push({ rows })
  }
  return sections
}
