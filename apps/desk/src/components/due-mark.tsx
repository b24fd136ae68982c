import type { TaskRow } from '@guildhall/api-client'
import type { IconName, Tone } from '@guildhall/ui'
import { DateTime, Tag } from '@guildhall/ui'
import { dueInWords } from './due.ts'

const clocks: Record<TaskRow['clock'], { title: string; tone: Tone; icon: IconName } | undefined> = {
  'on-track': { title: 'On track', tone: 'success', icon: 'clock' },
  'at-risk': { title: 'At risk', tone: 'warning', icon: 'warning' },
  breached: { title: 'Breached', tone: 'danger', icon: 'error' },
  paused: { title: 'Paused', tone: 'neutral', icon: 'clock' },
  none: undefined,
}

/** The state of a task's clock, in words and colour; nothing where there is no clock. */
export function ClockTag({ clock }: { clock: TaskRow['clock'] }) {
  const state = clocks[clock]
  return state ? (
    <Tag tone={state.tone} icon={state.icon}>
      {state.title}
    </Tag>
  ) : null
}

/** When a task is due in words, with the exact time under it. */
export function DueMark({ task, now }: { task: TaskRow; now: Date }) {
  if (!task.dueAt) return <span className="gh-soft">No deadline</span>
  if (task.status === 'done') return <DateTime at={task.dueAt} />
  // It would have been due then: nobody is late while the clock stands still.
  if (task.clock === 'paused') return <span className="gh-soft">Clock paused</span>
  const words = dueInWords(task.dueAt, now)
  return (
    <span className="desk-due" data-late={words.startsWith('overdue') || undefined}>
      <span className="desk-due-words">{words}</span>
      <small className="gh-soft">
        <DateTime at={task.dueAt} />
      </small>
    </span>
  )
}

/** How urgent a task is; the usual is said softly. */
export function PriorityMark({ priority }: { priority: TaskRow['priority'] }) {
  if (priority === 'urgent') return <Tag tone="danger">Urgent</Tag>
  if (priority === 'high') return <Tag tone="warning">High</Tag>
  return <span className="gh-soft">Normal</span>
}
