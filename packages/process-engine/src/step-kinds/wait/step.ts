import type { WaitStepConfig } from '@guildhall/schemas'
import { addDuration } from '@guildhall/working-time'
import type { StepKind } from '../../definition.ts'
import { instant, later, momentOf } from '../../moment.ts'

/**
 * Waits for a length of time, until the date that a rule gives (at once when it gives none), or until an event of a name happens outside; what came
 * with the event is the result.
 */
export const waitStep: StepKind<WaitStepConfig> = {
  kind: 'wait',
  waits: true,
  waitsFor: ({ event }) => (event === undefined ? 'time' : 'outside'),
  example: { for: { days: 7 } },
  // The date may have passed.
  mayPass: ({ until }) => until !== undefined,
  outcomes: ({ until, event, timeout }) => {
    if (event !== undefined) return timeout === undefined ? ['happened'] : ['happened', 'timed-out']
    return until === undefined ? ['elapsed'] : ['elapsed', 'no-date']
  },
  uses: ({ calendar }) => (calendar === undefined ? [] : [{ of: 'calendar', id: calendar, at: '/calendar' }]),
  check(config) {
    const things = [config.for, config.until, config.event].filter((thing) => thing !== undefined)
    const problem = (code: string, message: string) => [{ code, at: '', message }]
    if (things.length === 0)
      return problem('process/wait-for-nothing', 'Say how long to wait, until which date, or for which event')
    if (things.length > 1)
      return problem('process/wait-for-two-things', 'Wait for one thing: a length of time, a date or an event')
    if (config.timeout !== undefined && config.event === undefined)
      return problem('process/timeout-without-event', 'Only a wait for an event can have a time-out')
    return []
  },
  rules: ({ until }) => (until === undefined ? [] : [{ rule: until, at: '/until' }]),

  // A case that waits for an event may have no timer, and one that waits for a moment has no event to hear of.
  goesOn: (before, after) => before.event === after.event,

  enter(visit) {
    const { config, now, calendar, at } = visit
    if (config.event !== undefined) {
      if (config.timeout === undefined) return {}
      return { timers: [{ name: 'wait', dueAt: addDuration(now, config.timeout, calendar), purpose: 'wait' }] }
    }
    const dueAt =
      config.for === undefined ? momentOf(config.until, visit.scope, calendar) : addDuration(now, config.for, calendar)
    if (!dueAt) return { done: { outcome: 'no-date' } }
    const result = { dueAt: instant(dueAt) }
    const reason = { about: 'wait' as const, at: `${at}/config`, rule: config.until, result }
    return { reasons: [reason], timers: [{ name: 'wait', dueAt: later(dueAt, now), purpose: 'wait' }] }
  },

  waitsUntil({ config, scope, calendar }) {
    return config.until === undefined ? undefined : momentOf(config.until, scope, calendar)
  },

  on({ config }, event) {
    if (event.type === 'timer-fired') return { done: { outcome: config.event === undefined ? 'elapsed' : 'timed-out' } }
    if (event.type !== 'outside-event' || event.name !== config.event) return undefined
    return {
      // What came with it may name people: it stays in the state, where rules read it, and out of the ledger.
      ledger: [{ type: 'event-received', actor: event.actor, data: { event: event.name } }],
      done: { outcome: 'happened', result: event.data ?? {} },
    }
  },
}
