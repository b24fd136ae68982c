import type { FormStepConfig } from '@guildhall/schemas'
import type { StepKind, StepMove, Visit } from '../../definition.ts'
import { teamFor, teamRules } from '../team.ts'

type Config = FormStepConfig

/**
 * A form that somebody fills in. As the start of the process it is done at once, for its answers came with the start of the case. Later it waits: for
 * the resident, who may be told by a message, or for staff by a task. The answers join those of the case.
 */
export const formStep: StepKind<Config> = {
  kind: 'form',
  waits: true,
  startsCase: true,
  waitsFor: ({ by }) => (by === 'resident' ? 'resident' : 'staff'),
  opensTask: ({ by }) => by !== 'resident',
  example: { form: 'request', by: 'resident' },
  outcomes: () => ['submitted'],
  uses: ({ form, message }) => [
    { of: 'form', id: form, at: '/form' },
    ...(message === undefined ? [] : [{ of: 'message' as const, id: message, at: '/message' }]),
  ],
  rules: ({ team }) => teamRules(team),
  check({ by, message }) {
    if (by === 'resident' || message === undefined) return []
    return [
      {
        code: 'process/form-message',
        at: '/message',
        message: 'Only a resident is told by a message; staff get a task',
      },
    ]
  },

  enter(visit) {
    const { step, occurrence, definition, config } = visit
    if (occurrence === 1 && step === definition.start) return { done: { outcome: 'submitted' } }
    return config.by === 'resident' ? askResident(visit) : openTask(visit)
  },

  on({ config: { by }, key }, event) {
    const done = { outcome: 'submitted' }
    if (by === 'resident' && event.type === 'form-submitted') {
      const { actor, answers } = event
      return { ledger: [{ type: 'form-submitted', actor }], answers, done }
    }
    if (by === 'resident' || event.type !== 'task-completed' || event.outcome !== 'submitted') return undefined
    const { actor, answers = {} } = event
    return {
      effects: [{ type: 'close-task', key: key('task'), outcome: 'submitted' }],
      ledger: [
        { type: 'task-completed', actor, data: { outcome: 'submitted', hasNote: false } },
        { type: 'form-submitted', actor },
      ],
      answers,
      done,
    }
  },

  leave({ config: { by }, key }) {
    if (by === 'resident') return {}
    return { effects: [{ type: 'close-task', key: key('task') }], ledger: [{ type: 'task-closed' }] }
  },
}

function askResident({ step, config: { form, message }, key }: Visit<Config>): StepMove {
  const asked = { type: 'form-asked' as const, data: { form } }
  if (message === undefined) return { ledger: [asked] }
  return {
    effects: [{ type: 'send-message', key: key('message'), message, to: 'applicant', step }],
    ledger: [asked, { type: 'message-queued', data: { message, to: 'applicant' } }],
  }
}

function openTask(visit: Visit<Config>): StepMove {
  const { step, occurrence, title, config, dueAt, key, at } = visit
  const { team } = teamFor(config.team ?? '', () => visit.scope)
  const due = dueAt === undefined ? {} : { dueAt }
  return {
    effects: [{ type: 'open-task', key: key('task'), step, occurrence, title, team, ...due }],
    ledger: [{ type: 'task-opened', data: { team, ...due } }],
    reasons: [{ about: 'task', at, result: { team, ...due } }],
  }
}
