import type { Process } from '@guildhall/schemas'
import { waysOut } from './graph.ts'

/** What a case has been through when it comes to a step, by the step's id. Steps that the start does not lead to are left out. */
export type Paths = {
  /** Steps that some path passes before. A step in a round is before itself. */
  maybe: ReadonlyMap<string, ReadonlySet<string>>
  /** Steps that every path passes before; never the step itself. */
  always: ReadonlyMap<string, ReadonlySet<string>>
}

/** Works out what comes before each step of a process, on some paths and on all. */
export function pathsOf(process: Process): Paths {
  const order = reachedFrom(process)
  const before = new Map<string, Set<string>>([...order].map((id) => [id, new Set()]))
  for (const id of order) for (const to of waysFrom(process, id)) before.get(to)!.add(id)
  return { maybe: onSomePath(order, before), always: onEveryPath(order, before, process.start) }
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
