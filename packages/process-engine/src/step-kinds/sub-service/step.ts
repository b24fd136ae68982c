import { evaluate } from '@guildhall/rules'
import type { SubServiceStepConfig } from '@guildhall/schemas'
import type { StepKind } from '../../definition.ts'

/** How cases end, whatever their service: by an end of its process, or because somebody ends them. */
const endings = ['completed', 'refused', 'cancelled', 'withdrawn', 'abandoned']

/**
 * Starts a case of another service and waits until it has ended, or goes on once it is there. That it could not be started is an outcome of its own,
 * `not-started`, for the process to answer: a case that was started may itself end as refused.
 */
export const subServiceStep: StepKind<SubServiceStepConfig> = {
  kind: 'sub-service',
  waits: true,
  lasting: ['started', 'completed'],
  waitsFor: () => 'outside',
  example: {
    service: 'missed-bin',
    wait: true,
    answers: { fullName: { var: 'answers.fullName' }, email: { var: 'answers.email' } },
    whenLeft: 'cancel',
  },
  outcomes: ({ wait }) => [...(wait ? endings : ['started']), 'not-started'],
  rules: ({ answers }) => Object.entries(answers).map(([name, rule]) => ({ rule, at: `/answers/${name}` })),

  enter({ step, occurrence, config, scope, key, at }) {
    const { service, answers: rules } = config
    const answers = Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, evaluate(rule, scope)]))
    return {
      effects: [{ type: 'start-sub-case', key: key('sub-case'), step, occurrence, service, answers }],
      ledger: [{ type: 'sub-case-due', data: { service } }],
      reasons: [
        { about: 'start', at: `${at}/config/answers`, rule: Object.values(rules), result: { service, answers } },
      ],
    }
  },

  on({ config: { service, wait } }, event) {
    switch (event.type) {
      case 'sub-case-started': {
        const { reference } = event
        const ledger = [{ type: 'sub-case-started' as const, data: { service, reference } }]
        return wait ? { ledger } : { ledger, done: { outcome: 'started', result: { reference } } }
      }
      case 'sub-case-refused': {
        const { reason, questions } = event
        const asked = questions && questions.length > 0 ? { questions } : {}
        return {
          ledger: [{ type: 'sub-case-refused', data: { service, reason, ...asked } }],
          done: { outcome: 'not-started', result: { reason } },
        }
      }
      case 'sub-case-ended': {
        if (!wait) return undefined
        const { reference, outcome } = event
        return {
          ledger: [{ type: 'sub-case-ended', data: { reference, outcome } }],
          done: { outcome, result: { reference } },
        }
      }
      default:
        return undefined
    }
  },

  // A case that was started for something else, or not to be waited for, cannot take its place.
  goesOn: (before, after) => before.service === after.service && before.wait === after.wait,

  leave: ({ step, occurrence, key, config: { wait, whenLeft = wait ? 'cancel' : 'leave' } }) => ({
    effects: [
      { type: 'cancel-work', key: key('sub-case') },
      ...(whenLeft === 'cancel'
        ? [{ type: 'cancel-sub-case' as const, key: key('cancel-sub-case'), step, occurrence }]
        : []),
    ],
  }),
}
