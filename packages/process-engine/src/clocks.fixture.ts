import type { CaseClock, ServicePackage, Step, StepClock } from '@guildhall/schemas'
import { advance, newCase } from './advance.ts'
import { compileProcess } from './compile.ts'
import type { Advance, CaseEvent, ClockEvent, ClockState } from './model.ts'
import { end, smallService, task } from './small-service.fixture.ts'

const actor = { kind: 'staff', id: 'officer-1' } as const

/** Something that happens to a case, and when. */
export type Happening = [event: CaseEvent, at: string]

/** A service of one task with a clock, which comes back to itself when the outcome is "no". */
export function oneTask(clock: StepClock, more: Partial<Step> = {}): ServicePackage {
  const again = { when: { '==': [{ var: 'outcome' }, 'no'] }, next: 'ask' }
  return smallService({ ask: { ...task, clock, branches: [again, { next: 'end' }], ...more }, end })
}

/** The same service with a clock for the whole case. */
export function withCaseClock(service: ServicePackage, clock: CaseClock): ServicePackage {
  return { ...service, process: { ...service.process, clock } }
}

export const reply = (outcome: string, step = 'ask', occurrence = 1): CaseEvent => {
  return { type: 'task-completed', step, occurrence, outcome, actor }
}
export const pause = (about: Partial<ClockEvent> = atAsk): CaseEvent => {
  return { type: 'clock-paused', reason: 'waiting-for-resident', note: 'Asked Mrs Jones', actor, ...about } as CaseEvent
}
export const resume = (about: Partial<ClockEvent> = atAsk): CaseEvent => {
  return { type: 'clock-resumed', actor, ...about } as CaseEvent
}
export const extend = (length: object, about: Partial<ClockEvent> = atAsk): CaseEvent => {
  return { type: 'clock-extended', reason: 'complex', length, actor, ...about } as CaseEvent
}
export const fired = (key: string): CaseEvent => ({ type: 'timer-fired', key })
export const atAsk = { step: 'ask', occurrence: 1 }

/** Plays a case that starts at a moment; gives what the last event led to, and all lines of the ledger. */
export function playFrom(service: ServicePackage, start: string, ...happenings: Happening[]) {
  const definition = compileProcess(service)
  const begin: CaseEvent = { type: 'start', answers: {}, actor: { kind: 'system' }, channel: 'api' }
  let last: Advance = { state: newCase(), effects: [], ledger: [], reasons: [] }
  const ledger: Advance['ledger'] = []
  for (const [event, at] of [[begin, start], ...happenings] as Happening[]) {
    last = advance(definition, last.state, event, new Date(at))
    ledger.push(...last.ledger)
  }
  return { ...last, ledger, clock: last.state.steps['ask']?.clock as ClockState }
}

/** Live timers and their moments. */
export function timersOf({ state }: Pick<Advance, 'state'>): Record<string, string> {
  return Object.fromEntries(Object.values(state.timers).map(({ key, dueAt }) => [key, dueAt]))
}
