import type { WaitStepConfig } from '@guildhall/schemas'
import { addDuration } from '@guildhall/working-time'
import type { StepKind } from '../../definition.ts'
import { later, momentOf } from '../../moment.ts'

/** Waits for a length of time, or until the date that a rule gives; goes on at once when the rule gives none. */
export const waitStep: StepKind<WaitStepConfig> = {
  kind: 'wait',
  waits: true,
  example: { for: { days: 7 } },
  // The date may have passed.
  mayPass: ({ until }) => until !== undefined,
  outcomes: ({ until }) => (until === undefined ? ['elapsed'] : ['elapsed', 'no-date']),
  uses: ({ calendar }) => (calendar === undefined ? [] : [{ of: 'calendar', id: calendar, at: '/calendar' }]),
  check: (config) =>
    config.for === undefined && config.until === undefined
      ? [{ code: 'process/wait-for-nothing', at: '', message: 'Say how long to wait, or until which date' }]
      : [],
  rules: ({ until }) => (until === undefined ? [] : [{ rule: until, at: '/until' }]),

  enter({ config, scope, now, calendar }) {
    const dueAt =
      config.for === undefined ? momentOf(config.until, scope, calendar) : addDuration(now, config.for, calendar)
    if (!dueAt) return { done: { outcome: 'no-date' } }
    return { timers: [{ name: 'wait', dueAt: later(dueAt, now), purpose: 'wait' }] }
  },

  on: (_visit, event) => (event.type === 'timer-fired' ? { done: { outcome: 'elapsed' } } : undefined),
}
