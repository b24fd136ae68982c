import type { Graph } from './graph.ts'

/** The gateway where all ways of a parallel gateway meet again: the nearest that each of them comes to. */
export function joinOf({ nodes, flows }: Graph, split: string): string | undefined {
  const next = (id: string) => flows.filter(({ from }) => from === id).map(({ to }) => to)
  const reached = next(split).map((start) => {
    const order: string[] = []
    const seen = new Set([split])
    const waiting = [start]
    while (waiting.length > 0) {
      const id = waiting.shift()!
      if (seen.has(id)) continue
      seen.add(id)
      order.push(id)
      waiting.push(...next(id))
    }
    return order
  })
  const isJoin = (id: string) =>
    nodes.get(id)?.type === 'ParallelGateway' && flows.filter(({ to }) => to === id).length > 1
  return reached[0]?.find((id) => isJoin(id) && reached.every((order) => order.includes(id)))
}
