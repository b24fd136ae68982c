import type { TaskRow } from '@guildhall/api-client'
import type { Column } from '@guildhall/ui'
import { Button, DateTime, Link, LinkButton, Table } from '@guildhall/ui'
import { caseAddress } from '../addresses.ts'
import { ClockTag, DueMark, PriorityMark } from './due-mark.tsx'

type TaskTableProps = {
  caption: string
  tasks: TaskRow[]
  personId: string
  now: Date
  /** The task that is being claimed at this moment. */
  claiming?: string
  onClaim: (task: TaskRow) => void
}

/** The tasks of a queue, the most pressing facts first. */
export function TaskTable({ caption, tasks, personId, now, claiming, onClaim }: TaskTableProps) {
  const columns: Column<TaskRow>[] = [
    { id: 'due', title: 'Due', cell: (task) => <DueMark task={task} now={now} /> },
    { id: 'clock', title: 'Clock', cell: (task) => <ClockTag clock={task.clock} /> },
    { id: 'priority', title: 'Priority', cell: (task) => <PriorityMark priority={task.priority} /> },
    {
      id: 'reference',
      title: 'Reference and service',
      isRowHeader: true,
      cell: (task) => (
        <span className="desk-two-lines">
          <span className="gh-reference">
            <Link href={caseAddress(task.reference)}>{task.reference}</Link>
          </span>
          <span className="gh-soft">{task.serviceName}</span>
        </span>
      ),
    },
    {
      id: 'task',
      title: 'Task',
      cell: (task) => (
        <span className="desk-two-lines">
          <strong>{task.title}</strong>
          <span className="gh-soft">{task.summary}</span>
        </span>
      ),
    },
    { id: 'opened', title: 'Opened', cell: (task) => <DateTime at={task.openedAt} show="day" /> },
    { id: 'assignee', title: 'Assigned to', cell: (task) => <Assignee task={task} personId={personId} /> },
    {
      id: 'action',
      title: 'Action',
      hideTitle: true,
      align: 'end',
      cell: (task) =>
        task.status === 'open' && !task.assignee ? (
          <Button
            size="small"
            isPending={claiming === task.id}
            aria-label={`Claim ${task.reference}`}
            onPress={() => onClaim(task)}
          >
            Claim
          </Button>
        ) : (
          <LinkButton size="small" href={caseAddress(task.reference)} aria-label={`Open ${task.reference}`}>
            Open
          </LinkButton>
        ),
    },
  ]
  return <Table caption={caption} columns={columns} rows={tasks} rowKey={(task) => task.id} />
}

function Assignee({ task, personId }: { task: TaskRow; personId: string }) {
  if (!task.assignee) return <span className="gh-soft">Nobody yet</span>
  return <span>{task.assignee.id === personId ? 'You' : task.assignee.name}</span>
}
