import { COUNCIL_ZONE } from '@guildhall/case-words'
import { type ClockStatus, clockStatus, stepIdOf, type World } from '@guildhall/process-engine'
import type { ServicePackage } from '@guildhall/schemas'
import { deadlineWords } from '../process/step-words.ts'

/** A clock of the case and how it stands. */
export type RehearsedClock = { id: string; title: string; dueAt: string; isStopped: boolean; status: ClockStatus }

/** The clocks of the case: that of the whole case first, then those of steps as they were entered. */
export function clocksIn(pack: ServicePackage, { state, now }: World): RehearsedClock[] {
  const whole = state.clock ? [{ id: 'case', title: 'The whole case', clock: state.clock }] : []
  const steps = Object.entries(state.steps).flatMap(([place, { clock }]) =>
    clock ? [{ id: place, title: pack.process.steps[stepIdOf(place)]?.title ?? place, clock }] : [],
  )
  return [...whole, ...steps].map(({ id, title, clock }) => ({
    id,
    title,
    dueAt: clock.dueAt,
    isStopped: clock.stoppedAt !== undefined,
    status: clockStatus(clock, now),
  }))
}

/** Something that will happen by itself if nobody does anything before. */
export type Coming = { key: string; at: string; words: string }

/** What the case waits for by time, the soonest first. */
export function comingIn(pack: ServicePackage, { state }: World): Coming[] {
  return Object.values(state.timers)
    .map((timer) => ({ key: timer.key, at: timer.dueAt, words: timerWords(pack, timer) }))
    .sort((a, b) => (a.at === b.at ? (a.key < b.key ? -1 : 1) : a.at < b.at ? -1 : 1))
}

type Timer = World['state']['timers'][string]

function timerWords(pack: ServicePackage, { key, step, purpose, deadline, route, level }: Timer): string {
  const id = stepIdOf(step)
  const drawn = pack.process.steps[id]
  const of = step === '' ? 'the case' : `“${drawn?.title ?? id}”`
  if (purpose === 'abandon') return `“${drawn?.title ?? id}” gives up waiting for the money`
  if (purpose === 'deadline') {
    if (level !== undefined)
      return `“${pack.routes?.[route ?? '']?.title ?? route}” goes up to level ${level + 1} for ${of}`
    const deadlines = step === '' ? (pack.process.clock?.deadlines ?? []) : (drawn?.deadlines ?? [])
    const found = deadlines.find((one) => one.id === deadline)
    return found
      ? `${of === 'the case' ? 'The case' : of}: ${lower(deadlineWords(pack, found))}`
      : `A deadline of ${of}`
  }
  if (drawn?.kind === 'renewal')
    return `${of}: ${renewalWords[key.split(':').at(-1) ?? ''] ?? 'remind the resident to renew'}`
  return drawn?.config['event'] === undefined ? `${of} is over` : `${of} waits no longer`
}

const renewalWords: Record<string, string> = { invite: 'invite the resident to renew', expiry: 'it runs out' }

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)

const moment = new Intl.DateTimeFormat('en-GB', {
  timeZone: COUNCIL_ZONE,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** A moment of the rehearsal in words, with its year: a jump may go over several. */
export function momentOf(at: string | Date): string {
  return moment.format(new Date(at)).replace(',', '')
}
