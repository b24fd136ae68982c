import { stepKinds } from '@guildhall/process-engine'
import type { Process, Step } from '@guildhall/schemas'

/** A step with its id and its number in the order that a case would meet them. */
export type NumberedStep = { id: string; step: Step; number: number }

/** The steps from the start on, each way followed to its end before the next; steps that nothing leads to come last. */
export function stepsInOrder(process: Process): NumberedStep[] {
  const seen = new Set<string>()
  const ahead = [process.start]
  while (ahead.length > 0) {
    const id = ahead.shift()!
    const step = process.steps[id]
    if (!step || seen.has(id)) continue
    seen.add(id)
    ahead.unshift(...waysOn(step))
  }
  const ids = [...seen, ...Object.keys(process.steps).filter((id) => !seen.has(id))]
  return ids.map((id, at) => ({ id, step: process.steps[id]!, number: at + 1 }))
}

/** The default way stands last among branches and is the usual one, so it is followed first. */
function waysOn(step: Step): string[] {
  const branches = (step.branches ?? []).map((branch) => branch.next)
  const late = (step.deadlines ?? []).flatMap(({ do: actions }) =>
    actions.flatMap((action) => (action.action === 'leave' ? [action.next] : [])),
  )
  const opened = (stepKinds.get(step.kind)?.opensWays?.(step.config) ?? []).map(({ start }) => start)
  return [...opened, ...(step.next ? [step.next] : []), ...branches.reverse(), ...late]
}
