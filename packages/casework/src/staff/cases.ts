import type { Session } from '@guildhall/access'
import { contactOf, fillIn } from '@guildhall/case-words'
import {
  type CaseRow,
  caseChanges,
  cases,
  conversations,
  integrations,
  people,
  tasks,
  uploads,
} from '@guildhall/database/queries'
import { type Actor, type CaseState, type ClockStatus, clockStatus } from '@guildhall/process-engine'
import { type RequestView, statusOf, viewRequest } from '../case-view.ts'
import { changeInWords } from '../changes/change-in-words.ts'
import { type CorrectionView, listCorrections } from '../changes/list-corrections.ts'
import { firstBadLink } from '../first-bad-link.ts'
import type { Guildhall } from '../guildhall.ts'
import { genesisOf } from '../ledger.ts'
import { readReference } from '../reference.ts'
import { staffText } from '../timeline.ts'
import { stepAt, type Version } from '../versions.ts'
import { messageFacts } from '../work/message-facts.ts'
import { type ClockView, clocksOf } from './clocks.ts'
import { openCaseRow } from './open-case-row.ts'
import { requireStaff } from './permission.ts'
import { type TaskView, toTaskView } from './task-row.ts'

const PAGE_SIZE = 25
const EVENTS_PAGE_SIZE = 100

/** A case as staff see it. */
export type CaseView = RequestView & {
  version: number
  applicant: { name?: string; email?: string; phone?: string }
  tasks: TaskView[]
  clocks: (Omit<ClockView, 'changes'> & {
    changes: (Omit<ClockView['changes'][number], 'personId'> & { person?: string })[]
  })[]
  uploads: { id: string; fileName: string; size: number }[]
  steps: {
    id: string
    title: string
    kind: string
    status: 'active' | 'done'
    enteredAt: string
    leftAt?: string
    outcome?: string
  }[]
  /** Answers that were corrected, the newest correction first. */
  corrections: CorrectionView[]
  /** Answers that officers often give, with the facts of this case in them. */
  replies: { id: string; title: string; text: string }[]
  messages: { id: string; subject: string; channel: string; state: 'waiting' | 'sent' | 'failed'; at: Date }[]
}

/**
 * A page of cases, found by reference, email address or the beginning of a name: the newest first, or by when they are due where the state of their
 * clock is asked for.
 */
export async function listCases(
  g: Guildhall,
  {
    session,
    search,
    status,
    clock,
    page = 1,
  }: { session: Session; search?: string; status?: 'open' | 'ended'; clock?: ClockStatus; page?: number },
) {
  requireStaff(session)
  const typed = search?.trim()
  const { rows, total } = await cases.listCases(g.db, {
    search: typed ? (readReference(typed) ?? typed) : undefined,
    status,
    ...(clock && { clock: { is: clock, at: g.now() } }),
    page,
    pageSize: PAGE_SIZE,
  })
  const unread = await conversations.countUnread(
    g.db,
    rows.map(({ id }) => id),
    'resident',
  )
  const found = await Promise.all(
    rows.map(async (row) => {
      const version = await g.versions.read(row.slug, row.version)
      return {
        reference: row.reference,
        serviceName: version.package.service.name,
        ...statusOf(row, version),
        applicantName: row.applicant_name ?? '',
        openedAt: row.opened_at,
        newMessages: unread.get(row.id) ?? 0,
        ...(row.promised_on ? { promisedDate: row.promised_on } : {}),
        ...clockOf(row, g.now()),
      }
    }),
  )
  return { cases: found, total, page, pageSize: PAGE_SIZE }
}

/** A case by its reference, whole. Throws not-found. */
export async function readCase(
  g: Guildhall,
  { session, reference }: { session: Session; reference: string },
): Promise<CaseView> {
  const { row, version } = await openCaseRow(g, session, reference)
  const [view, taskRecords, files, messages, corrections] = await Promise.all([
    viewRequest(g, row, version, { staff: true }),
    tasks.listTasksOfCase(g.db, row.id),
    uploads.listUploadsOfCase(g.db, row.id),
    cases.listMessages(g.db, row.id),
    listCorrections(g, row.id, version),
  ])
  const state = row.state as CaseState
  const clocks = clocksOf(state, version, g.now())
  const names = await people.namesOfPeople(g.db, [
    ...new Set(clocks.flatMap(({ changes }) => changes.flatMap(({ personId }) => personId ?? []))),
  ])
  return {
    ...view,
    version: row.version,
    applicant: contactOf(version.form, state.answers),
    clocks: clocks.map((clock) => ({
      ...clock,
      changes: clock.changes.map(({ personId, ...change }) => {
        const person = personId && names.get(personId)
        return { ...change, ...(person && { person }) }
      }),
    })),
    tasks: taskRecords.map((record) => toTaskView(record, version, g.now())),
    uploads: files.map(({ id, file_name, size }) => ({ id, fileName: file_name, size })),
    steps: Object.entries(state.steps).map(([id, step]) => ({
      id,
      title: stepAt(version, id)?.title ?? id,
      kind: stepAt(version, id)?.kind ?? '',
      status: step.status,
      enteredAt: step.enteredAt,
      ...(step.leftAt ? { leftAt: step.leftAt } : {}),
      ...(step.outcome ? { outcome: step.outcome } : {}),
    })),
    corrections,
    replies: await repliesOf(g, row, version),
    messages: messages.map((message) => {
      const { message: id } = message.payload as { message: string }
      const known = version.package.messages[id]
      return {
        id: message.message_id ?? message.id,
        subject: message.subject ?? known?.title ?? id,
        channel: known?.channel ?? 'email',
        state: message.dead_at ? ('failed' as const) : message.message_id ? ('sent' as const) : ('waiting' as const),
        at: message.sent_at ?? message.created_at,
      }
    }),
  }
}

async function repliesOf(g: Guildhall, row: CaseRow, version: Version): Promise<CaseView['replies']> {
  const replies = Object.entries(version.package.replies ?? {})
  if (replies.length === 0) return []
  const facts = await messageFacts(g, row, version, '')
  return replies.map(([id, { title, text }]) => ({ id, title, text: fillIn(text, facts) }))
}

/** A line of the ledger in words, with its link of the chain in hexadecimal. */
export type EventView = {
  seq: number
  at: Date
  type: string
  text: string
  step?: string
  actor: { kind: string; name?: string }
  data: Record<string, unknown>
  hash: string
  /** Why somebody did it, in his words. They are not part of the ledger. */
  note?: string
  /** Answers that were corrected, before and after, in words. */
  answers?: { label: string; before: string[]; after: string[] }[]
}

/** A page of a case's ledger in order, and whether the links of this page hold. */
export async function listEvents(
  g: Guildhall,
  { session, reference, page = 1 }: { session: Session; reference: string; page?: number },
): Promise<{
  events: EventView[]
  total: number
  page: number
  pageSize: number
  chain: { ok: boolean; brokenAt?: number }
}> {
  const { row, version } = await openCaseRow(g, session, reference)
  const offset = (page - 1) * EVENTS_PAGE_SIZE
  // One line more than the page: the hash of the line before it begins the chain.
  const before =
    offset > 0
      ? (await cases.listEvents(g.db, row.id, offset - 1, 1))[0]?.hash.toString('hex')
      : genesisOf(row.id, row.ledger_format)
  const rows = await cases.listEvents(g.db, row.id, offset, EVENTS_PAGE_SIZE)
  const actors = rows.flatMap(({ actor }) => ((actor as Actor | null)?.id ? [actor as Actor & { id: string }] : []))
  const idsOf = (systems: boolean) => [
    ...new Set(actors.filter(({ kind }) => (kind === 'integration') === systems).map(({ id }) => id)),
  ]
  const told = rows.flatMap(({ seq, data }) => ((data as { hasNote?: unknown }).hasNote === true ? [seq] : []))
  const [names, systems, changes] = await Promise.all([
    people.namesOfPeople(g.db, idsOf(false)),
    integrations.namesOf(g.db, idsOf(true)),
    caseChanges.readChanges(g.db, row.id, told),
  ])
  const end = { length: row.ledger_length, hash: row.ledger_head.toString('hex') }
  const brokenAt = firstBadLink(rows.slice(0, Math.max(0, end.length - offset)), {
    offset,
    before: before ?? '',
    pageSize: EVENTS_PAGE_SIZE,
    end,
  })
  return {
    events: rows.map((event) => {
      const actor = (event.actor as Actor | null) ?? { kind: 'system' as const }
      const name = actor.id ? (names.get(actor.id) ?? systems.get(actor.id)) : undefined
      return {
        seq: event.seq,
        at: event.at,
        type: event.type,
        text: staffText(event, version),
        ...(event.step ? { step: event.step } : {}),
        actor: { kind: actor.kind, ...(name ? { name } : {}) },
        data: event.data as Record<string, unknown>,
        hash: event.hash.toString('hex'),
        ...changeInWords(changes, event.seq, version),
      }
    }),
    total: row.ledger_length,
    page,
    pageSize: EVENTS_PAGE_SIZE,
    chain: brokenAt === undefined ? { ok: true } : { ok: false, brokenAt },
  }
}

/** The clock of the whole case in a list: the state says more than the row, but a list must not work out calendars. */
function clockOf({ state }: Pick<CaseRow, 'state'>, now: Date): { dueAt?: string; clock: ClockStatus | 'none' } {
  const { clock } = state as CaseState
  return clock ? { dueAt: clock.dueAt, clock: clockStatus(clock, now) } : { clock: 'none' }
}
