import type { Problem, Process, Step } from '@guildhall/schemas'
import { stepKinds } from '../step-kinds/registry.ts'

/** A way from one step to another, and where it is written. */
export type Way = { to: string; at: string }

/** Every way out of a step: next, branches, deadlines that leave it, and the ways that it opens beside one another. */
export function waysOut(id: string, step: Step): Way[] {
  return [...waysOnward(id, step), ...waysOpened(id, step)]
}

/** The ways out on which a case goes on as one: next, branches, and deadlines that leave the step. */
export function waysOnward(id: string, step: Step): Way[] {
  const at = `/process/steps/${id}`
  const deadlines = (step.deadlines ?? []).flatMap((deadline, index) =>
    deadline.do.flatMap((action, place) =>
      action.action === 'leave' ? [{ to: action.next, at: `${at}/deadlines/${index}/do/${place}/next` }] : [],
    ),
  )
  return [...waysOn(id, step), ...deadlines]
}

/** Where the ways begin that a step opens beside one another. */
function waysOpened(id: string, { kind, config }: Step): Way[] {
  const opened = stepKinds.get(kind)?.opensWays?.(config) ?? []
  return opened.map(({ start, at }) => ({ to: start, at: `/process/steps/${id}/config${at}` }))
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
  const isEnd = ({ kind }: Step) => kind === 'end' || stepKinds.get(kind)?.endsWay === true
  const ends = all.filter(([id, step]) => isEnd(step) && reached.has(id)).map(([id]) => id)
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

/** A round in which no step need wait would run for ever inside one event. */
function checkRounds({ steps }: Process): Problem[] {
  const atOnce = Object.entries(steps).filter(([id]) => passes(steps, id, new Set()))
  const forward = new Map(atOnce.map(([id, step]) => [id, waysOn(id, step).map(({ to }) => to)]))
  return atOnce
    .filter(([id]) => reachable(forward.get(id) ?? [], forward).has(id))
    .map(([id, step]) => ({
      code: 'process/endless-round',
      at: `/process/steps/${id}`,
      message: `"${step.title}" leads back to itself without a step that waits – put a wait, a task or a payment in between`,
    }))
}

/** The steps that a case may come to before it need ever wait, the start among them: a form that begins it is filled in by then. */
export function reachedAtOnce({ steps, start }: Process): Set<string> {
  const found = new Set([start])
  for (const id of found) {
    const step = Object.hasOwn(steps, id) ? steps[id] : undefined
    if (!step) continue
    const hasBegun = id === start && stepKinds.get(step.kind)?.startsCase === true
    const onward = hasBegun || passes(steps, id, new Set()) ? waysOn(id, step) : []
    for (const { to } of [...onward, ...waysOpened(id, step)]) found.add(to)
  }
  return found
}

/** Whether a case may come through a step at once. `within` holds the steps being asked about, for ways may go in rounds. */
function passes(steps: Process['steps'], id: string, within: Set<string>): boolean {
  const step = Object.hasOwn(steps, id) ? steps[id] : undefined
  const kind = step && stepKinds.get(step.kind)
  if (!kind || within.has(id)) return false
  if (!kind.mayPass) return !kind.waits
  return kind.mayPass(step.config, (start) => wayPasses(steps, start, new Set([...within, id])))
}

function wayPasses(steps: Process['steps'], start: string, within: Set<string>): boolean {
  const found = new Set([start])
  for (const id of found) {
    const step = steps[id]
    if (!step || !passes(steps, id, within)) continue
    if (stepKinds.get(step.kind)?.endsWay) return true
    for (const { to } of waysOn(id, step)) found.add(to)
  }
  return false
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
