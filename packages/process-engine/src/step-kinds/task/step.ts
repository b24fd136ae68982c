import type { TaskStepConfig } from '@guildhall/schemas'
import type { StepKind } from '../../definition.ts'
import { teamFor, teamRules } from '../team.ts'

/** Waits for a member of staff, whose choice is the outcome. An outcome that the step does not offer changes nothing. */
export const taskStep: StepKind<TaskStepConfig> = {
  kind: 'task',
  waits: true,
  opensTask: () => true,
  example: { team: 'waste-crew', outcomes: [{ id: 'collected', title: 'Collected' }] },
  outcomes: ({ outcomes }) => outcomes.map(({ id }) => id),
  uses: ({ form }) => (form === undefined ? [] : [{ of: 'form', id: form, at: '/form' }]),
  rules: ({ team }) => teamRules(team),

  enter(visit) {
    const { step, occurrence, title, config, dueAt, key, at } = visit
    const { team, at: why, rule } = teamFor(config.team, () => visit.scope)
    const due = dueAt === undefined ? {} : { dueAt }
    const because = rule === undefined ? { at } : { at: `${at}/config${why}`, rule }
    return {
      effects: [{ type: 'open-task', key: key('task'), step, occurrence, title, team, ...due }],
      ledger: [{ type: 'task-opened', data: { team, ...due } }],
      reasons: [{ about: 'task', ...because, result: { team, ...due } }],
    }
  },

  on({ config, key }, event) {
    if (event.type !== 'task-completed') return undefined
    const { outcome, note, actor, answers } = event
    if (!config.outcomes.some(({ id }) => id === outcome)) return undefined
    const said = note === undefined || note === '' ? {} : { note }
    const hasNote = 'note' in said
    return {
      effects: [{ type: 'close-task', key: key('task'), outcome, ...said }],
      // The note may name people: it stays in the state, where messages read it, and out of the ledger.
      ledger: [{ type: 'task-completed', actor, data: { outcome, hasNote } }],
      ...(config.form !== undefined && answers && { answers }),
      done: { outcome, result: { hasNote, ...said } },
    }
  },

  leave: ({ key }) => ({ effects: [{ type: 'close-task', key: key('task') }], ledger: [{ type: 'task-closed' }] }),
}
