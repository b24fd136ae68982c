import { ledgerWords } from '@guildhall/case-words'
import { staffSteps, stepIdOf, teamsIn, type World } from '@guildhall/process-engine'
import type { ServicePackage } from '@guildhall/schemas'
import { outcomesOf } from '../process/step-words.ts'

/** A task on the desk of a team. */
export type RehearsedTask = {
  key: string
  place: string
  step: string
  title: string
  team: string
  /** The team lead has it instead of the team. */
  isWithLead: boolean
  priority: 'normal' | 'high' | 'urgent'
  dueAt?: string
  instructions?: string
  /** The form that goes with it, by its id. */
  form?: string
  outcomes: { id: string; title: string; needsNote?: boolean }[]
  /** How it was closed; missing while it is open. */
  closed?: string
}

/** The tasks of the case so far, in the order in which they were opened. */
export function tasksIn(pack: ServicePackage, { effects }: Pick<World, 'effects'>): RehearsedTask[] {
  const tasks = new Map<string, RehearsedTask>()
  const change = (key: string, more: Partial<RehearsedTask>) => {
    const task = tasks.get(key)
    if (task) tasks.set(key, { ...task, ...more })
  }
  for (const { effect } of effects) {
    if (effect.type === 'open-task') tasks.set(effect.key, taskFrom(pack, effect))
    if (effect.type === 'change-task')
      change(effect.key, { title: effect.title, ...(effect.team && { team: effect.team }) })
    if (effect.type === 'reassign-task') change(effect.key, { isWithLead: true })
    if (effect.type === 'raise-priority') change(effect.key, { priority: effect.to })
    if (effect.type === 'set-task-clock') change(effect.key, { dueAt: effect.dueAt })
    if (effect.type === 'close-task')
      change(effect.key, { closed: closedWords(pack, tasks.get(effect.key), effect.outcome) })
  }
  return [...tasks.values()]
}

type Opened = { key: string; step: string; title: string; team: string; dueAt?: string }

function taskFrom(pack: ServicePackage, { key, step: place, title, team, dueAt }: Opened): RehearsedTask {
  const step = stepIdOf(place)
  const drawn = pack.process.steps[step]
  const { form, instructions } = (drawn?.config ?? {}) as { form?: string; instructions?: string }
  return {
    key,
    place,
    step,
    title,
    team,
    isWithLead: false,
    priority: 'normal',
    outcomes: drawn ? outcomesOf(drawn) : [],
    ...(dueAt !== undefined && { dueAt }),
    ...(instructions !== undefined && { instructions }),
    ...(form !== undefined && { form }),
  }
}

function closedWords(pack: ServicePackage, task: RehearsedTask | undefined, outcome: string | undefined): string {
  if (!task) return ''
  if (outcome === undefined) return 'Closed: the case went on without it'
  return ledgerWords({ type: 'task-completed', step: task.step, data: { outcome } }, pack)
}

/** The teams that work on a service, by id, in the order of their steps; one that a rule may choose is among them. */
export function teamsOfService(pack: ServicePackage): string[] {
  return [...new Set(staffSteps(pack).flatMap(([, step]) => teamsIn(step)))]
}
