import { holdsPermission, holdsRole, type Session } from '@guildhall/access'
import { clockReasons } from '@guildhall/case-words'
import { cases, tasks } from '@guildhall/database/queries'
import {
  type CaseEvent,
  type CaseState,
  type ClockState,
  type ClockStatus,
  clockStatus,
} from '@guildhall/process-engine'
import type { ClockReason, Duration } from '@guildhall/schemas'
import { remainingOf } from '@guildhall/working-time'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { moveCase } from '../move-case.ts'
import { readReference } from '../reference.ts'
import { stepAt, type Version } from '../versions.ts'
import { requireStaff, teamIdsOf } from './permission.ts'

/** A clock as staff see it: of a step where the case waits, or of the whole case where no step is named. */
export type ClockView = {
  step?: string
  occurrence?: number
  title: string
  status: ClockStatus
  startedAt: string
  dueAt: string
  atRiskAt?: string
  pausedAt?: string
  stoppedAt?: string
  /** Staff have stopped it and may let it go on; without it a paused clock waits for what the process says. */
  isPausedByStaff: boolean
  /** What is left of its time, in milliseconds of open or real time, whichever it counts; 0 when it is over. */
  remainingMs: number
  /** It counts the hours in which its calendar is open, not those of the day and night. */
  countsOpenTime: boolean
  changes: {
    at: string
    what: 'paused' | 'resumed' | 'extended'
    by: 'process' | 'staff'
    reason?: string
    note?: string
    personId?: string
  }[]
}

/** The clocks of a case: its own, and those of the steps where it waits. */
export function clocksOf(state: CaseState, version: Version, now: Date): ClockView[] {
  const ofSteps = Object.entries(state.steps).flatMap(([place, { status, occurrence, clock }]) =>
    status === 'active' && clock
      ? [
          {
            step: place,
            occurrence,
            ...viewOf(clock, stepAt(version, place)?.title ?? place, paceAt(version, place), now),
          },
        ]
      : [],
  )
  if (!state.clock) return ofSteps
  return [viewOf(state.clock, 'The whole case', version.process.clock, now), ...ofSteps]
}

type Counts = NonNullable<Version['process']['clock']>

function paceAt(version: Version, place: string): Counts | undefined {
  return version.process.steps.get(place.slice(place.lastIndexOf('/') + 1))?.clock
}

function viewOf(clock: ClockState, title: string, counts: Counts | undefined, now: Date): ClockView {
  const { startedAt, dueAt, atRiskAt, pausedAt, stoppedAt, pausedBy = [], changes = [] } = clock
  const at = new Date(stoppedAt ?? pausedAt ?? now)
  const promised = { start: new Date(startedAt), due: new Date(dueAt) }
  return {
    title,
    status: clockStatus(clock, now),
    startedAt,
    dueAt,
    ...(atRiskAt && { atRiskAt }),
    ...(pausedAt && { pausedAt }),
    ...(stoppedAt && { stoppedAt }),
    isPausedByStaff: pausedBy.includes('staff'),
    remainingMs: counts ? Math.max(0, remainingOf(promised, at, counts.pace)) : 0,
    countsOpenTime: counts?.target.workingDays !== undefined || counts?.target.workingHours !== undefined,
    changes: changes.map(({ at: moment, what, by, reason, note, actor }) => ({
      at: moment,
      what,
      by,
      ...(reason && { reason: clockReasons[reason] }),
      ...(note && { note }),
      ...(actor?.id && { personId: actor.id }),
    })),
  }
}

type Which = { session: Session; reference: string; step?: string; occurrence?: number; note?: string }

/** Stops a clock for a reason. Throws not-found, not-allowed, invalid-answers without a note where it must be said, and already-done. */
export async function pauseClock(g: Guildhall, { reason, ...which }: Which & { reason: ClockReason }): Promise<void> {
  requireNote(reason, which.note)
  await change(g, which, { type: 'clock-paused', reason })
}

/** Lets a clock that staff stopped go on. Throws not-found, not-allowed and already-done. */
export async function resumeClock(g: Guildhall, which: Which): Promise<void> {
  await change(g, which, { type: 'clock-resumed' })
}

/** Gives a clock more time, for a reason. Throws as `pauseClock` does; a clock that is past due cannot be extended. */
export async function extendClock(
  g: Guildhall,
  { reason, length, ...which }: Which & { reason: ClockReason; length: Duration },
): Promise<void> {
  requireNote(reason, which.note)
  await change(g, which, { type: 'clock-extended', reason, length })
}

function requireNote(reason: ClockReason, note: string | undefined): void {
  if (reason !== 'other' || note?.trim()) return
  throw new GuildhallError('invalid-answers', { problems: [{ at: 'note', message: 'Enter the reason' }] })
}

type What =
  | { type: 'clock-paused'; reason: ClockReason }
  | { type: 'clock-resumed' }
  | { type: 'clock-extended'; reason: ClockReason; length: Duration }

async function change(
  g: Guildhall,
  { session, reference, step, occurrence, note: typed }: Which,
  what: What,
): Promise<void> {
  requireStaff(session)
  const stored = readReference(reference)
  const row = stored ? await cases.readCaseByReference(g.db, stored) : undefined
  if (!row) throw new GuildhallError('not-found')
  if (!(await mayChangeClocks(g, session, row.id))) throw new GuildhallError('not-allowed')
  const note = typed?.trim() || undefined
  const actor = { kind: 'staff', id: session.person.id } as const
  const about = step === undefined ? {} : { step, ...(occurrence !== undefined && { occurrence }) }
  const event: CaseEvent = { ...what, ...about, ...(note && { note }), actor }
  const { changed } = await moveCase(g, row.id, () => event)
  if (changed) return
  throw new GuildhallError('already-done', {
    message: 'The clock is not as it was: it has been changed already, has stopped, or is past due',
    fix: 'Reload the page. A clock that is past due can be neither stopped nor extended: a breach stays a breach.',
  })
}

/** Whose role lets him, of those who work on the case: the members of a team that has had a task of it, and administrators. */
export async function mayChangeClocks(g: Guildhall, session: Session, caseId: string): Promise<boolean> {
  if (!holdsPermission(session, 'change-clocks')) return false
  if (holdsRole(session, 'admin')) return true
  const own = new Set(teamIdsOf(session))
  return (await tasks.listTasksOfCase(g.db, caseId)).some(({ team_id }) => own.has(team_id))
}
