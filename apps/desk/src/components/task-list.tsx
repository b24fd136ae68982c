import type { TaskRow } from '@guildhall/api-client'
import { Card, EmptyState, Link, Loading, Pagination } from '@guildhall/ui'
import type { QueuePlace, QueueView } from '../addresses.ts'
import { queueAddress } from '../addresses.ts'
import { TaskTable } from './task-table.tsx'
import { Trouble } from './trouble.tsx'

type TaskListProps = {
  place: QueuePlace
  title: string
  reply?: { tasks: TaskRow[]; total: number; pageSize: number }
  error: unknown
  onRetry: () => void
  personId: string
  now: Date
  claiming?: string
  onClaim: (task: TaskRow) => void
}

const empty: Record<QueueView, { title: string; words: string }> = {
  team: { title: 'The queue is empty', words: 'Nothing waits for your teams. New tasks appear here by themselves.' },
  mine: { title: 'You have no tasks', words: 'Claim one in the team queue and it stands here until it is done.' },
  done: { title: 'Nothing is done yet', words: 'The finished tasks of your teams stand here.' },
}

/** One tab of the queue in all its states: on its way, in trouble, empty, nothing found, and full. What was read before stays in sight. */
export function TaskList({ place, title, reply, error, onRetry, ...table }: TaskListProps) {
  const trouble = error ? <Trouble error={error} onRetry={onRetry} /> : null
  if (!reply && trouble) return trouble
  if (!reply) {
    return (
      <Card>
        <Loading label="Loading tasks" lines={8} />
      </Card>
    )
  }
  if (reply.tasks.length === 0) {
    return (
      <Card>
        {place.search ? (
          <EmptyState
            title="No task matches"
            icon="search"
            action={<Link href={queueAddress({ view: place.view })}>Show all tasks</Link>}
          >
            Nothing here matches “{place.search}”. Try the whole reference, or the beginning of the resident’s name.
          </EmptyState>
        ) : (
          <EmptyState title={empty[place.view].title} icon="check-circle">
            {empty[place.view].words}
          </EmptyState>
        )}
      </Card>
    )
  }
  return (
    <div className="gh-stack">
      {trouble}
      <TaskTable caption={title} tasks={reply.tasks} {...table} />
      <Pagination
        page={place.page}
        pageSize={reply.pageSize}
        total={reply.total}
        noun="tasks"
        hrefFor={(page) => queueAddress({ ...place, page })}
      />
    </div>
  )
}
