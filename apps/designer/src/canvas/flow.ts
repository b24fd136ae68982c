import type { Edge, Node } from '@xyflow/react'
import { Position } from '@xyflow/react'
import type { StepProblems } from '../process/step-problems.ts'
import type { CanvasArrow, Card, Graph } from './graph.ts'
import type { JourneyPath } from './journey-path.ts'
import type { Box, Layout, Route } from './layout.ts'
import type { WayGroup } from './way-groups.ts'

/** What a card is drawn from. */
export type CardData = {
  card: Card
  problems: StepProblems | undefined
  isPicked: boolean
  isMarked: boolean
  /** The tab key comes to this card. */
  isStop: boolean
  /** The step whose way is being led elsewhere. */
  isLinking: boolean
  /** Where the journey that is shown comes by, counted from 1; nothing when none is shown or it does not come by. */
  met: string | undefined
  /** A journey is shown, and it does not come by. */
  isFaint: boolean
  /** Where it leads, for those who do not see the arrows. */
  leads: string
}

export type ArrowData = {
  arrow: CanvasArrow
  route: Route
  isPicked: boolean
  /** A card that is dragged would go here. */
  isDrop: boolean
  isMet: boolean
  isFaint: boolean
}

export type CardNode = Node<CardData, 'card'>
export type GroupNode = Node<{ group: WayGroup }, 'group'>
export type ArrowEdge = Edge<ArrowData, 'arrow'>
export type CanvasNode = CardNode | GroupNode

/** What the drawing depends on beside the graph and its layout. */
export type Look = {
  problems: Map<string, StepProblems>
  picked: string
  marked: ReadonlySet<string>
  stop: string | undefined
  linking: string | undefined
  arrow: string | undefined
  path: JourneyPath | undefined
}

type Kept = Map<string, { parts: unknown[]; made: unknown }>

/** Gives the same object again as long as everything it is made from stays the same, so that only what changed is drawn anew. */
function keeper() {
  let before: Kept = new Map()
  return {
    start() {
      const old = before
      before = new Map()
      return <Made>(id: string, parts: unknown[], make: () => Made): Made => {
        const kept = old.get(id)
        const made = kept && isSame(kept.parts, parts) ? (kept.made as Made) : make()
        before.set(id, { parts, made })
        return made
      }
    },
  }
}

const isSame = (one: unknown[], other: unknown[]) =>
  one.length === other.length && one.every((part, at) => Object.is(part, other[at]))

/** Makes React Flow's nodes and edges of a graph, drawing by drawing. */
export function createFlow() {
  const nodes = keeper()
  const edges = keeper()
  return {
    nodesOf: (graph: Graph, layout: Layout, look: Look): CanvasNode[] => {
      const keep = nodes.start()
      const leads = leadsOf(graph)
      const groups = graph.groups.flatMap((group): GroupNode[] => {
        const box = layout.groups[group.id]
        if (!box) return []
        const { id, title, parent } = group
        return [keep(`group ${id}`, [title, parent, ...boxParts(box)], () => groupNode(group, box))]
      })
      const cards = graph.cards.flatMap((card): CardNode[] => {
        const box = layout.cards[card.id]
        if (!box) return []
        const data = cardData(card, look, leads.get(card.id) ?? '')
        const { card: _card, problems, ...rest } = data
        const parts = [...cardParts(card), problems?.stops, problems?.warns, ...Object.values(rest), ...boxParts(box)]
        return [keep(`card ${card.id}`, parts, () => cardNode(card, box, data))]
      })
      return [...groups, ...cards]
    },
    edgesOf: (graph: Graph, layout: Layout, look: Look, drop: string | undefined): ArrowEdge[] => {
      const keep = edges.start()
      return graph.arrows.flatMap((arrow): ArrowEdge[] => {
        const route = layout.routes[arrow.id]
        if (!route) return []
        const data = {
          isPicked: arrow.id === look.arrow,
          isDrop: arrow.id === drop,
          isMet: look.path?.arrows.has(arrow.id) ?? false,
          isFaint: look.path !== undefined && !look.path.arrows.has(arrow.id),
        }
        const parts = [arrow, route, ...Object.values(data)]
        return [keep(arrow.id, parts, () => arrowEdge(arrow, { arrow, route, ...data }))]
      })
    },
  }
}

function cardData(card: Card, look: Look, leads: string): CardData {
  const met = look.path?.steps.get(card.id)
  return {
    card,
    problems: look.problems.get(card.id),
    isPicked: card.id === look.picked,
    isMarked: look.marked.has(card.id),
    isStop: card.id === look.stop,
    isLinking: card.id === look.linking,
    met: met?.slice(0, 3).join(', '),
    isFaint: look.path !== undefined && met === undefined,
    leads,
  }
}

/** A card is made anew at every edit, but most look as they did. */
function cardParts({ target, ...card }: Card): unknown[] {
  const line = target && [target.words, target.line.words, JSON.stringify(target.line.marks), target.line.atRisk]
  return [...Object.values(card), ...(line ?? [])]
}

const boxParts = ({ x, y, width, height }: Box) => [x, y, width, height]

function leadsOf({ cards, arrows }: Graph): Map<string, string> {
  const titles = new Map(cards.map(({ id, title }) => [id, title]))
  const said = new Map<string, string[]>()
  for (const { from, to, label } of arrows) {
    const words = `“${titles.get(to)}”${label ? ` (${label})` : ''}`
    said.set(from, [...(said.get(from) ?? []), words])
  }
  return new Map([...said].map(([id, words]) => [id, words.join(', ')]))
}

// React Flow would name these "node" and "edge"; the cards and the list speak for themselves.
const domAttributes = { 'aria-roledescription': undefined, 'aria-describedby': undefined }

const HANDLE = 10

function cardNode(card: Card, { x, y, width, height }: Box, data: CardData): CardNode {
  const middle = { x: width / 2 - HANDLE / 2, width: HANDLE, height: HANDLE }
  return {
    id: card.id,
    type: 'card',
    position: { x, y },
    width,
    height,
    measured: { width, height },
    // Given here so that a card out of sight need not be drawn to be measured.
    handles: [
      { ...middle, type: 'target', position: Position.Top, y: 0 },
      ...(card.isEnd ? [] : [{ ...middle, type: 'source' as const, position: Position.Bottom, y: height - HANDLE }]),
    ],
    ...(card.group !== undefined && { parentId: groupId(card.group) }),
    data,
    domAttributes,
  }
}

function groupNode(group: WayGroup, { x, y, width, height }: Box): GroupNode {
  return {
    id: groupId(group.id),
    type: 'group',
    position: { x, y },
    width,
    height,
    measured: { width, height },
    draggable: false,
    connectable: false,
    ...(group.parent !== undefined && { parentId: groupId(group.parent) }),
    data: { group },
    domAttributes,
  }
}

const groupId = (id: string) => `group ${id}`

function arrowEdge(arrow: CanvasArrow, data: ArrowData): ArrowEdge {
  return {
    id: arrow.id,
    type: 'arrow',
    source: arrow.from,
    target: arrow.to,
    reconnectable: 'target',
    zIndex: data.isPicked || data.isDrop ? 2 : 0,
    data,
    ariaRole: 'presentation',
    ariaLabel: null as never,
    domAttributes,
  }
}
