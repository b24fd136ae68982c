import type { DeadlineAction } from '@guildhall/schemas'
import { markBreach } from './clock.ts'
import type { ReadyStep } from './definition.ts'
import type { StepState } from './model.ts'
import { because } from './reasons.ts'
import { type Run, stepOf, visitKey } from './run.ts'
import { leaveFor } from './walk.ts'

/** Does what a deadline says, in order; gives the step to go to when it leaves the present one. */
export function reachDeadline(run: Run, place: string, visit: StepState, id: string): string | undefined {
  const step = stepOf(run.definition, place)
  run.ledger.push({ type: 'deadline-reached', step: place, data: { deadline: id } })
  if (visit.clock) run.state.steps[place] = { ...visit, clock: markBreach(visit.clock, run.now) }
  const index = step.deadlines.findIndex((deadline) => deadline.id === id)
  const actions = step.deadlines[index]?.do ?? []
  because(run, place, { about: 'deadline', at: `${step.at}/deadlines/${index}`, result: { do: actions } })
  for (const [order, action] of actions.entries()) {
    if (action.action === 'leave') return leaveFor(run, place, action.next)
    act(run, place, step, visit.occurrence, action, `${id}:${action.action}-${order}`)
  }
  return undefined
}

function act(
  run: Run,
  place: string,
  step: ReadyStep,
  occurrence: number,
  action: Exclude<DeadlineAction, { action: 'leave' }>,
  name: string,
): void {
  if (action.action === 'remind') {
    const { message, to } = action
    run.effects.push({ type: 'send-message', key: visitKey(place, occurrence, name), message, to, step: place })
    run.ledger.push({ type: 'message-queued', step: place, data: { message, to } })
    return
  }
  if (!step.kind.opensTask) return
  // These two name the task that they change, as close-task does.
  const key = visitKey(place, occurrence, 'task')
  if (action.action === 'reassign') {
    run.effects.push({ type: 'reassign-task', key, to: action.to })
    run.ledger.push({ type: 'task-reassigned', step: place, data: { to: action.to } })
  } else {
    run.effects.push({ type: 'raise-priority', key, to: action.to })
    run.ledger.push({ type: 'priority-raised', step: place, data: { to: action.to } })
  }
}
