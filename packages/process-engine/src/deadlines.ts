import type { DeadlineAction } from '@guildhall/schemas'
import { markBreach } from './clock.ts'
import type { ReadyStep } from './definition.ts'
import type { StepState } from './model.ts'
import { type Run, visitKey } from './run.ts'
import { leaveFor } from './walk.ts'

/** Does what a deadline says, in order; gives the step to go to when it leaves the present one. */
export function reachDeadline(run: Run, step: ReadyStep, visit: StepState, id: string): string | undefined {
  run.ledger.push({ type: 'deadline-reached', step: step.id, data: { deadline: id } })
  if (visit.clock) run.state.steps[step.id] = { ...visit, clock: markBreach(visit.clock, run.now) }
  const actions = step.deadlines.find((deadline) => deadline.id === id)?.do ?? []
  for (const [index, action] of actions.entries()) {
    if (action.action === 'leave') return leaveFor(run, step, action.next)
    act(run, step, visit.occurrence, action, `${id}:${action.action}-${index}`)
  }
  return undefined
}

function act(
  run: Run,
  step: ReadyStep,
  occurrence: number,
  action: Exclude<DeadlineAction, { action: 'leave' }>,
  name: string,
): void {
  if (action.action === 'remind') {
    const { message, to } = action
    run.effects.push({ type: 'send-message', key: visitKey(step.id, occurrence, name), message, to, step: step.id })
    run.ledger.push({ type: 'message-queued', step: step.id, data: { message, to } })
    return
  }
  if (!step.kind.opensTask) return
  // These two name the task that they change, as close-task does.
  const key = visitKey(step.id, occurrence, 'task')
  if (action.action === 'reassign') {
    run.effects.push({ type: 'reassign-task', key, to: action.to })
    run.ledger.push({ type: 'task-reassigned', step: step.id, data: { to: action.to } })
  } else {
    run.effects.push({ type: 'raise-priority', key, to: action.to })
    run.ledger.push({ type: 'priority-raised', step: step.id, data: { to: action.to } })
  }
}
