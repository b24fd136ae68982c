import type { Process } from '@guildhall/schemas'
import { stepKinds } from '../step-kinds/registry.ts'
import { waysOnward, waysOut } from './graph.ts'

/** What a case has been through when it comes to a step, by the step's id. Steps that the start does not lead to are left out. */
export type Paths = {
  /** Steps that some path passes before. A step in a round is before itself. */
  maybe: ReadonlyMap<string, ReadonlySet<string>>
  /** Steps that every path passes before; never the step itself. */
  always: ReadonlyMap<string, ReadonlySet<string>>
  /** Steps that a case comes to only on a way that another step opens, beside what else goes on. */
  beside: ReadonlySet<string>
}

/** Works out what comes before each step of a process, on some paths and on all. */
export function pathsOf(process: Process): Paths {
  const order = reachedFrom(process)
  const before = new Map<string, Set<string>>([...order].map((id) => [id, new Set()]))
  for (const id of order) for (const to of waysFrom(process, id)) before.get(to)!.add(id)
  const always = onEveryPath(order, before, process.start)
  const main = onward(process, process.start)
  for (const id of order) {
    // What is done on a way is there for the other ways and for whatever comes after the step that opened them.
    for (const start of opened(process, id)) {
      for (const end of onward(process, start)) if (endsWay(process, end)) before.get(id)!.add(end)
    }
  }
  return { maybe: onSomePath(order, before), always, beside: new Set([...order].filter((id) => !main.has(id))) }
}

function opened({ steps }: Process, id: string): string[] {
  const { kind, config } = steps[id]!
  return (stepKinds.get(kind)?.opensWays?.(config) ?? []).map(({ start }) => start)
}

function endsWay({ steps }: Process, id: string): boolean {
  return stepKinds.get(steps[id]!.kind)?.endsWay === true
}

/** The steps from one on, without those on the ways that they open. */
function onward({ steps }: Process, from: string): Set<string> {
  const found = new Set(Object.hasOwn(steps, from) ? [from] : [])
  for (const id of found) for (const { to } of waysOnward(id, steps[id]!)) if (Object.hasOwn(steps, to)) found.add(to)
  return found
}

function waysFrom({ steps }: Process, id: string): string[] {
  return waysOut(id, steps[id]!)
    .map(({ to }) => to)
    .filter((to) => Object.hasOwn(steps, to))
}

function reachedFrom(process: Process): Set<string> {
  const found = new Set(Object.hasOwn(process.steps, process.start) ? [process.start] : [])
  for (const id of found) for (const to of waysFrom(process, id)) found.add(to)
  return found
}

function onSomePath(order: Set<string>, before: Map<string, Set<string>>): Map<string, Set<string>> {
  return new Map(
    [...order].map((id) => {
      const found = new Set(before.get(id))
      for (const one of found) for (const earlier of before.get(one)!) found.add(earlier)
      return [id, found]
    }),
  )
}

/** Dominators: each step narrows down until nothing changes. A process has 500 steps at most. */
function onEveryPath(order: Set<string>, before: Map<string, Set<string>>, start: string): Map<string, Set<string>> {
  const through = new Map<string, Set<string>>([...order].map((id) => [id, new Set(id === start ? [start] : order)]))
  for (let changed = true; changed; ) {
    changed = false
    for (const id of order) {
      if (id === start) continue
      const [first = new Set<string>(), ...others] = [...before.get(id)!].map((one) => through.get(one)!)
      const common = [...first].filter((one) => others.every((other) => other.has(one)))
      const now = new Set([...common, id])
      if (now.size !== through.get(id)!.size) {
        through.set(id, now)
        changed = true
      }
    }
  }
  return new Map([...through].map(([id, steps]) => [id, new Set([...steps].filter((one) => one !== id))]))
}
