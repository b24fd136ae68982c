import { evaluate } from '@guildhall/rules'
import type { ConnectorStepConfig } from '@guildhall/schemas'
import type { StepKind } from '../../definition.ts'

/** Has an outside system called and waits for its answer. A refusal is an outcome; while the system is away the call is tried again. */
export const connectorStep: StepKind<ConnectorStepConfig> = {
  kind: 'connector',
  waits: true,
  hearsReplies: true,
  lasting: ['ok'],
  example: {
    connector: 'back-office',
    operation: 'createRecord',
    input: { kind: 'collection', place: { var: 'answers.place' } },
  },
  outcomes: () => ['ok', 'failed'],
  rules: ({ input }) => Object.entries(input).map(([name, rule]) => ({ rule, at: `/input/${name}` })),

  enter({ step, occurrence, config: { connector, operation, input: rules }, scope, key }) {
    const input = Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, evaluate(rule, scope)]))
    return {
      effects: [{ type: 'call-connector', key: key('call'), step, occurrence, connector, operation, input }],
      ledger: [{ type: 'connector-called', data: { connector, operation } }],
    }
  },

  on({ config: { connector, operation } }, event) {
    if (event.type === 'connector-replied') {
      return {
        ledger: [{ type: 'connector-replied', data: { connector, operation } }],
        done: { outcome: 'ok', result: event.result },
      }
    }
    if (event.type !== 'connector-failed') return undefined
    const { reason } = event
    return {
      ledger: [{ type: 'connector-failed', data: { connector, operation, reason } }],
      done: { outcome: 'failed', result: { reason } },
    }
  },

  leave: ({ key }) => ({ effects: [{ type: 'cancel-work', key: key('call') }] }),
}
