import type { Problem, Process, Step } from '@guildhall/schemas'
import { stepKinds } from '../step-kinds/registry.ts'

/** A way from one step to another, and where it is written. */
export type Way = { to: string; at: string }

/** Every way out of a step: next, branches, and deadlines that leave it. */
export function waysOut(id: string, step: Step): Way[] {
  const at = `/process/steps/${id}`
  const deadlines = (step.deadlines ?? []).flatMap((deadline, index) =>
    deadline.do.flatMap((action, place) =>
      action.action === 'leave' ? [{ to: action.next, at: `${at}/deadlines/${index}/do/${place}/next` }] : [],
    ),
  )
  return [...waysOn(id, step), ...deadlines]
}

/** Ways that cannot be gone, steps that cannot be reached, cases that can never end, and rounds without a wait. */
export function checkGraph(process: Process): Problem[] {
  const { steps, start } = process
  if (!Object.hasOwn(steps, start)) {
    return [
      { code: 'process/unknown-start', at: '/process/start', message: `There is no step "${start}" to start with` },
    ]
  }
  const all = Object.entries(steps)
  const problems = all.flatMap(([id, step]) =>
    waysOut(id, step)
      .filter(({ to }) => !Object.hasOwn(steps, to))
      .map(({ to, at }) => ({ code: 'process/unknown-step', at, message: `There is no step "${to}" to go to` })),
  )
  const forward = new Map(all.map(([id, step]) => [id, waysOut(id, step).map(({ to }) => to)]))
  const reached = reachable([start], forward)
  const ends = all.filter(([id, step]) => step.kind === 'end' && reached.has(id)).map(([id]) => id)
  if (ends.length === 0) {
    const message = 'No end of the process can be reached – add an end step and a way to it'
    problems.push({ code: 'process/no-end', at: '/process/steps', message })
  }
  const canEnd = reachable(ends, reversed(forward))
  for (const [id, step] of all) {
    const at = `/process/steps/${id}`
    if (!reached.has(id)) {
      problems.push({ code: 'process/unreachable-step', at, message: `Nothing leads to the step "${step.title}"` })
    } else if (ends.length > 0 && !canEnd.has(id)) {
      problems.push({ code: 'process/cannot-end', at, message: `A case at "${step.title}" can never reach an end` })
    }
  }
  return [...problems, ...checkRounds(process)]
}

function waysOn(id: string, { next, branches = [] }: Step): Way[] {
  const at = `/process/steps/${id}`
  const ways = branches.map((branch, index) => ({ to: branch.next, at: `${at}/branches/${index}/next` }))
  return next === undefined ? ways : [...ways, { to: next, at: `${at}/next` }]
}

/** A round in which no step waits would run for ever inside one event. */
function checkRounds({ steps }: Process): Problem[] {
  const atOnce = Object.entries(steps).filter(([, step]) => stepKinds.get(step.kind)?.waits === false)
  const forward = new Map(atOnce.map(([id, step]) => [id, waysOn(id, step).map(({ to }) => to)]))
  return atOnce
    .filter(([id]) => reachable(forward.get(id) ?? [], forward).has(id))
    .map(([id, step]) => ({
      code: 'process/endless-round',
      at: `/process/steps/${id}`,
      message: `"${step.title}" leads back to itself without a step that waits – put a wait, a task or a payment in between`,
    }))
}

function reachable(from: string[], ways: Map<string, string[]>): Set<string> {
  const found = new Set(from)
  for (const id of found) for (const next of ways.get(id) ?? []) found.add(next)
  return found
}

function reversed(ways: Map<string, string[]>): Map<string, string[]> {
  const back = new Map<string, string[]>()
  for (const [id, targets] of ways) {
    for (const target of targets) back.set(target, [...(back.get(target) ?? []), id])
  }
  return back
}
