import type { TaskRecord } from '@guildhall/database/queries'
import { type CaseState, type ClockStatus, clockStatus } from '@guildhall/process-engine'
import type { Form, TaskOutcome, TaskStepConfig } from '@guildhall/schemas'
import { stepAt, type Version } from '../versions.ts'
import { dayInWords } from '../zone.ts'

/** A task as queues show it. */
export type TaskRow = {
  id: string
  title: string
  reference: string
  serviceName: string
  team: { id: string; name: string }
  assignee?: { id: string; name: string }
  status: 'open' | 'done'
  priority: 'normal' | 'high' | 'urgent'
  openedAt: Date
  dueAt?: Date
  clock: ClockStatus | 'none'
  summary: string
}

/** A task with what is needed to do it. */
export type TaskView = TaskRow & {
  instructions?: string
  outcomes: { id: string; title: string; needsNote: boolean }[]
  /** What is to be filled in to finish it. */
  form?: Form
  outcome?: string
  note?: string
}

export function toTaskRow(record: TaskRecord, version: Version, now: Date): TaskRow {
  const { assignee_id, assignee_name, due_at } = record
  return {
    id: record.id,
    title: record.title,
    reference: record.reference,
    serviceName: version.package.service.name,
    team: { id: record.team_id, name: record.team_name ?? record.team_id },
    ...(assignee_id ? { assignee: { id: assignee_id, name: assignee_name ?? '' } } : {}),
    status: record.status === 'open' ? 'open' : 'done',
    priority: record.priority as TaskRow['priority'],
    openedAt: record.opened_at,
    ...(due_at ? { dueAt: due_at } : {}),
    clock: clockOf(record, now),
    summary: summaryOf(record),
  }
}

export function toTaskView(record: TaskRecord, version: Version, now: Date): TaskView {
  const step = stepAt(version, record.step)
  const config = step?.config as Partial<TaskStepConfig> | undefined
  const form = config?.form === undefined ? undefined : version.package.forms[config.form]
  return {
    ...toTaskRow(record, version, now),
    ...(config?.instructions ? { instructions: config.instructions } : {}),
    ...(form ? { form } : {}),
    outcomes: (step?.kind === 'form' ? filledIn : (config?.outcomes ?? [])).map(({ id, title, needsNote = false }) => ({
      id,
      title,
      needsNote,
    })),
    ...(record.outcome ? { outcome: record.outcome } : {}),
    ...(record.note ? { note: record.note } : {}),
  }
}

/** A form that staff fill in ends in one way. */
const filledIn: TaskOutcome[] = [{ id: 'submitted', title: 'Save the answers' }]

function clockOf(record: TaskRecord, now: Date): TaskRow['clock'] {
  const { due_at, at_risk_at, paused_at, status, completed_at } = record
  if (!due_at) return 'none'
  const stopped = status === 'open' ? null : (completed_at ?? now)
  const clock = {
    dueAt: due_at.toISOString(),
    ...(at_risk_at && { atRiskAt: at_risk_at.toISOString() }),
    ...(paused_at && { pausedAt: paused_at.toISOString() }),
    ...(stopped && { stoppedAt: stopped.toISOString() }),
  }
  return clockStatus(clock, now)
}

function summaryOf({ applicant_name, promised_on, state }: TaskRecord): string {
  const address = Object.values((state as CaseState).answers).find(isAddress)
  const place = address ? `${address.line1}, ${address.postcode}` : undefined
  return [promised_on && dayInWords(promised_on), place, applicant_name].filter(Boolean).join(' · ')
}

function isAddress(answer: unknown): answer is { line1: string; postcode: string } {
  return typeof answer === 'object' && answer !== null && 'line1' in answer && 'postcode' in answer
}
