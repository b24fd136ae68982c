import { randomUUID } from 'node:crypto'
import type { CaseRow, Transition } from '@guildhall/database/queries'
import { type Advance, advance, type CaseEvent, type CaseState, type Effect, slotsOf } from '@guildhall/process-engine'
import type { BookingStepConfig } from '@guildhall/schemas'
import { chain, type LedgerHead } from './ledger.ts'
import { stepAt, type Version } from './versions.ts'

/** What the use case itself adds to a transition, beside what the engine says. */
export type Extra = Partial<Pick<Transition, 'attempts' | 'lease' | 'work' | 'applicant' | 'invitations'>> & {
  ledger?: Advance['ledger']
  reasons?: Advance['reasons']
  taskBy?: { key: string; completedBy: string }
  /** Somebody's reason; it is kept beside the first line that the engine writes. */
  note?: string
  /** What the engine made of a change that is no event of one version, and the version that the case goes on with. */
  moved?: { advance: Advance; version: number }
  answerChanges?: { question: string; before: unknown; after: unknown }[]
}

/** Lets the engine move a case and lays out the rows of it. Undefined when the event changes nothing and there is nothing to add. */
export function planTransition(
  version: Version,
  before: { caseId: string; state: CaseState; ledger: LedgerHead; parent?: ParentVisit },
  event: CaseEvent | undefined,
  now: Date,
  extra: Extra = {},
): Transition | undefined {
  const nothing: Advance = { state: before.state, effects: [], ledger: [], reasons: [] }
  const { state, effects, ledger, reasons } =
    extra.moved?.advance ?? (event ? advance(version.process, before.state, event, now) : nothing)
  const lines = [...ledger, ...(extra.ledger ?? [])]
  if (lines.length === 0 && !extra.attempts?.length && !extra.lease) return undefined
  const at = now.toISOString()
  const { events, head } = chain(before.ledger, lines, at)
  const transition: Transition = {
    caseId: before.caseId,
    at,
    status: state.status === 'ended' ? 'ended' : 'open',
    outcome: state.outcome,
    state,
    promisedOn: promisedDate(version, state),
    ...(state.clock && { clock: standOf(state.clock) }),
    ledgerLength: head.length,
    ledgerHead: head.hash,
    events,
    reasons: [...reasons, ...(extra.reasons ?? [])],
    work: [...(extra.work ?? [])],
    cancelWork: [],
    tasks: [],
    taskChanges: [],
    bookings: [],
    obligations: [],
    obligationChanges: obligationChanges(event),
    attempts: extra.attempts ?? [],
    invitations: extra.invitations ?? [],
    invitationEnds: [],
    ...(event?.type === 'document-made' && { issues: event.documentId }),
    lease: extra.lease,
    tellParent: endTold(before, state),
    version: extra.moved?.version,
    applicant: extra.applicant,
    notes: extra.note === undefined ? [] : [{ seq: before.ledger.length + 1, text: extra.note }],
    answerChanges: (extra.answerChanges ?? []).map((change) => ({ seq: before.ledger.length + 1, ...change })),
  }
  for (const effect of effects) layOut(transition, effect, extra)
  return transition
}

/** The visit of the case that started this one. */
export type ParentVisit = { caseId: string; step: string; occurrence: number }

/** The visit by which a case was started, if another case did. */
export function parentOf(
  row: Pick<CaseRow, 'parent_case_id' | 'parent_step' | 'parent_occurrence'>,
): ParentVisit | undefined {
  const { parent_case_id: caseId, parent_step: step, parent_occurrence: occurrence } = row
  return caseId === null || step === null || occurrence === null ? undefined : { caseId, step, occurrence }
}

/** All the work that a transition writes, that for the case which started this one too. */
export function workOf({ work, tellParent }: Transition): { id: string; kind: string; dueAt?: string }[] {
  return tellParent ? [...work, { id: tellParent.workId, kind: 'tell-parent' }] : work
}

/** What the case that started this one is told of its end; the key is of that visit, so a case that is opened again and ends again says nothing new. */
function endTold(
  { state: before, parent }: { state: CaseState; parent?: ParentVisit },
  { status, outcome }: CaseState,
): Transition['tellParent'] {
  if (!parent || status !== 'ended' || before.status === 'ended') return undefined
  const { caseId, step, occurrence } = parent
  return { caseId, workId: randomUUID(), key: `${step}#${occurrence}:ended`, payload: { step, occurrence, outcome } }
}

/** Puts one effect of the engine into the rows of a transition. */
export function layOut(transition: Transition, effect: Effect, extra: Extra): void {
  const { work, cancelWork, tasks, taskChanges, bookings, obligations } = transition
  switch (effect.type) {
    case 'set-timer':
      work.push({
        id: randomUUID(),
        kind: 'fire-timer',
        key: effect.key,
        payload: { key: effect.key },
        dueAt: effect.dueAt,
      })
      break
    case 'cancel-timer':
    case 'cancel-work': {
      const index = work.findIndex(({ key }) => key === effect.key)
      if (index >= 0) work.splice(index, 1)
      else cancelWork.push(effect.key)
      break
    }
    case 'send-message':
      work.push({
        id: randomUUID(),
        kind: 'send-message',
        key: effect.key,
        payload: { message: effect.message, to: effect.to, step: effect.step },
      })
      break
    case 'call-connector':
    case 'make-document': {
      const { type, key, ...payload } = effect
      work.push({ id: randomUUID(), kind: type, key, payload })
      break
    }
    case 'start-sub-case':
    case 'cancel-sub-case':
    case 'invite-renewal': {
      const { type, key, ...payload } = effect
      work.push({ id: randomUUID(), kind: type, key, payload })
      break
    }
    case 'settle-renewal': {
      const { type, key, step, occurrence } = effect
      work.push({ id: randomUUID(), kind: type, key, payload: { step, occurrence, runsOut: true } })
      break
    }
    case 'end-invitation':
      transition.invitationEnds.push({ step: effect.step, occurrence: effect.occurrence })
      break
    case 'cancel-payment':
      work.push({
        id: randomUUID(),
        kind: 'cancel-payment',
        key: effect.key,
        payload: { step: effect.step, occurrence: effect.occurrence },
      })
      // The case has left the step: from now on nobody may begin to pay. While it still waits the provider has the last word.
      if (!isAt(transition.state as CaseState, effect))
        transition.obligationChanges.push({ key: paymentKey(effect), status: 'cancelled' })
      break
    case 'open-task':
      tasks.push({
        id: randomUUID(),
        key: effect.key,
        step: effect.step,
        occurrence: effect.occurrence,
        title: effect.title,
        teamId: effect.team,
        dueAt: effect.dueAt,
      })
      break
    case 'close-task':
      mergeChange(taskChanges, {
        key: effect.key,
        status: effect.outcome ? 'done' : 'closed',
        outcome: effect.outcome,
        note: effect.note,
        completedBy: extra.taskBy?.key === effect.key ? extra.taskBy.completedBy : undefined,
      })
      break
    case 'reassign-task':
      mergeChange(taskChanges, { key: effect.key, toTeamLead: true })
      break
    case 'raise-priority':
      mergeChange(taskChanges, { key: effect.key, priority: effect.to })
      break
    case 'change-task':
      mergeChange(taskChanges, { key: effect.key, title: effect.title, teamId: effect.team })
      break
    case 'set-task-clock':
      setTaskClock(transition, effect)
      break
    case 'reserve-slot':
      moveBooking(bookings, { id: effect.bookingId, from: ['held'], to: 'reserved' })
      break
    case 'confirm-slot':
      moveBooking(bookings, { id: effect.bookingId, from: ['reserved'], to: 'confirmed' })
      break
    case 'release-slot':
      moveBooking(bookings, { id: effect.bookingId, from: ['reserved', 'confirmed'], to: 'released' })
      break
    case 'request-payment':
      obligations.push({
        id: randomUUID(),
        key: effect.key,
        step: effect.step,
        occurrence: effect.occurrence,
        amount: effect.amount,
        description: effect.description,
        lines: effect.lines,
      })
      break
    case 'end-case':
      break
    default:
      effect satisfies never
  }
}

/** One statement may touch a row once, so what changes about a task goes into one change. */
function mergeChange(changes: Transition['taskChanges'], change: Transition['taskChanges'][number]): void {
  const known = changes.find(({ key }) => key === change.key)
  if (known) Object.assign(known, change)
  else changes.push(change)
}

/** A task that this very transition opens has its clock from the start. */
function setTaskClock({ tasks, taskChanges }: Transition, effect: Extract<Effect, { type: 'set-task-clock' }>): void {
  const opened = tasks.find(({ key }) => key === effect.key)
  if (opened) Object.assign(opened, { atRiskAt: undefined, pausedAt: undefined }, standOf(effect))
  else mergeChange(taskChanges, { key: effect.key, clock: standOf(effect) })
}

function standOf({ dueAt, atRiskAt, pausedAt }: { dueAt: string; atRiskAt?: string; pausedAt?: string }) {
  return { dueAt, ...(atRiskAt && { atRiskAt }), ...(pausedAt && { pausedAt }) }
}

/** A free service reserves and confirms at once: then the booking makes one longer move. */
function moveBooking(moves: Transition['bookings'], move: Transition['bookings'][number]): void {
  const known = moves.find(({ id }) => id === move.id)
  if (known) known.to = move.to
  else moves.push(move)
}

function obligationChanges(event: CaseEvent | undefined): Transition['obligationChanges'] {
  if (event?.type === 'payment-received') return [{ key: paymentKey(event), status: 'paid' }]
  if (event?.type === 'payment-abandoned') return [{ key: paymentKey(event), status: 'cancelled' }]
  return []
}

/** Whether a case waits at this visit to a step. */
export function isAt(state: CaseState, { step, occurrence }: { step: string; occurrence: number }): boolean {
  const visit = state.status === 'open' && Object.hasOwn(state.steps, step) ? state.steps[step] : undefined
  return visit?.status === 'active' && visit.occurrence === occurrence
}

/** The key of the effect by which a visit to a payment step asked for its money. */
export function paymentKey({ step, occurrence }: { step: string; occurrence: number }): string {
  return `${step}#${occurrence}:payment`
}

/** The day that the resident was promised: that of the booking which a step has confirmed. */
function promisedDate({ package: pack }: Version, state: CaseState): string | undefined {
  for (const [place, visit] of Object.entries(state.steps)) {
    const step = visit.status === 'done' ? stepAt({ package: pack }, place) : undefined
    if (step?.kind !== 'booking') continue
    const { action, question } = step.config as unknown as BookingStepConfig
    if (action !== 'confirm') continue
    const slot = state.answers[question] as { bookingId?: unknown; date?: unknown } | undefined
    if (slotsOf(state)[String(slot?.bookingId)] === 'released') continue
    if (typeof slot?.date === 'string') return slot.date
  }
  return undefined
}
