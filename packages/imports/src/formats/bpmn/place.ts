import type { BpmnModdle } from 'bpmn-moddle'

type Element = Record<string, unknown>
type Box = { x: number; y: number; width: number; height: number }

/** A diagram in columns: each element one further to the right than the first that leads to it. Viewers draw nothing without one. */
export function place(moddle: BpmnModdle, process: Element, nodes: Element[], flows: Element[]): Element {
  const columns = new Map<Element, number>()
  const waiting = nodes.slice(0, 1)
  columns.set(nodes[0]!, 0)
  while (waiting.length > 0) {
    const node = waiting.shift()!
    for (const flow of flows.filter((one) => one['sourceRef'] === node)) {
      const next = flow['targetRef'] as Element
      if (columns.has(next)) continue
      columns.set(next, columns.get(node)! + 1)
      waiting.push(next)
    }
  }
  const rows = new Map<number, number>()
  const boxes = new Map(
    nodes.map((node) => {
      const column = columns.get(node) ?? 0
      const row = rows.get(column) ?? 0
      rows.set(column, row + 1)
      return [node, boxOf(node, column, row)] as const
    }),
  )
  const shapes = nodes.map((node) =>
    moddle.create('bpmndi:BPMNShape', {
      id: `${node['id']}-shape`,
      bpmnElement: node,
      bounds: moddle.create('dc:Bounds', boxes.get(node)),
    }),
  )
  const edges = flows.map((flow) => {
    const from = boxes.get(flow['sourceRef'] as Element)!
    const to = boxes.get(flow['targetRef'] as Element)!
    const points = [
      { x: from.x + from.width, y: from.y + from.height / 2 },
      { x: to.x, y: to.y + to.height / 2 },
    ]
    return moddle.create('bpmndi:BPMNEdge', {
      id: `${flow['id']}-edge`,
      bpmnElement: flow,
      waypoint: points.map((point) => moddle.create('dc:Point', point)),
    })
  })
  const plane = moddle.create('bpmndi:BPMNPlane', {
    id: 'plane',
    bpmnElement: process,
    planeElement: [...shapes, ...edges],
  })
  return moddle.create('bpmndi:BPMNDiagram', { id: 'diagram', plane })
}

function boxOf(node: Element, column: number, row: number): Box {
  const type = String(node['$type'])
  const [width, height] = /Event$/.test(type) ? [36, 36] : /Gateway$/.test(type) ? [50, 50] : [120, 80]
  return { x: 80 + column * 180 + (120 - width) / 2, y: 80 + row * 120 + (80 - height) / 2, width, height }
}
