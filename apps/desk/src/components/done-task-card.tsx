import { Card, SummaryList, Tag } from '@guildhall/ui'
import type { CaseTask } from './task-card.tsx'

/** A finished task: how it ended, by whom, and the note that says why. */
export function DoneTaskCard({ task }: { task: CaseTask }) {
  const isForm = task.form !== undefined && task.outcome === 'submitted'
  const ended = isForm
    ? 'Filled in'
    : (task.outcomes.find((outcome) => outcome.id === task.outcome)?.title ?? task.outcome ?? 'Closed')
  const rows = [{ label: 'Outcome', value: ended }]
  if (task.assignee) rows.push({ label: 'Done by', value: task.assignee.name })
  if (task.note) rows.push({ label: 'Note', value: task.note })
  return (
    <Card title={task.title} actions={<Tag icon="check">Done</Tag>}>
      <SummaryList rows={rows} />
    </Card>
  )
}
