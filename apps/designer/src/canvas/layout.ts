import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js'
import type { Card, Graph } from './graph.ts'

/** A place on the canvas in its own pixels; of a card within a group, from the group's corner. */
export type Box = { x: number; y: number; width: number; height: number }

/** Where an arrow runs, and the middle of its label; from the corner of the whole canvas. */
export type Route = { points: { x: number; y: number }[]; label: { x: number; y: number } | undefined }

/** Where everything of a graph is drawn. */
export type Layout = {
  cards: Record<string, Box>
  groups: Record<string, Box>
  routes: Record<string, Route>
  /** The middles of the cards, from the corner of the whole canvas. */
  middles: Record<string, { x: number; y: number }>
}

export const CARD_WIDTH = 248
const LABEL_HEIGHT = 20
const LONGEST_LABEL = 30

/** How high a card is: as many lines as it has to show. */
export function cardHeight({ team, target, isEnd }: Card): number {
  return (isEnd ? 66 : 84) + (team ? 20 : 0) + (target ? 34 : 0) + (target?.line.words ? 18 : 0)
}

/** What stands beside an arrow; the rest of long words is only read out and in the list. */
export function shortLabel(label: string): string {
  return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label
}

/** About how wide a label is drawn, in pixels. */
export function labelWidth(label: string): number {
  return shortLabel(label).length * 6.8 + 14
}

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.json.edgeCoords': 'ROOT',
  'elk.padding': '[top=24,left=24,bottom=24,right=24]',
  'elk.spacing.nodeNode': '36',
  'elk.spacing.edgeNode': '24',
  'elk.spacing.edgeEdge': '16',
  'elk.layered.spacing.nodeNodeBetweenLayers': '40',
  'elk.layered.spacing.edgeNodeBetweenLayers': '20',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.layered.thoroughness': '3',
  'elk.separateConnectedComponents': 'true',
}

/** All ways into a card end in the middle of its top, and all from it begin in the middle of its foot, where they are drawn from. */
const cardOptions = { 'elk.portConstraints': 'FIXED_SIDE' }

/** The way that a case usually goes runs straight down; without this a long process drifts sideways with each branch. */
const usualOptions = { 'elk.layered.priority.straightness': '20', 'elk.layered.priority.shortness': '5' }

const groupOptions = { 'elk.padding': '[top=44,left=20,bottom=20,right=20]' }

/** The graph as the layout engine takes it: cards in their groups, in the order that a case meets them. */
export function layoutQuestion({ cards, arrows, groups }: Graph): ElkNode {
  const inside = (parent: string | undefined): ElkNode[] => [
    ...cards
      .filter(({ group }) => group === parent)
      .map((card) => ({
        id: `card ${card.id}`,
        width: CARD_WIDTH,
        height: cardHeight(card),
        layoutOptions: cardOptions,
        ports: [
          { id: `in ${card.id}`, layoutOptions: { 'elk.port.side': 'NORTH' } },
          { id: `out ${card.id}`, layoutOptions: { 'elk.port.side': 'SOUTH' } },
        ],
      })),
    ...groups
      .filter((group) => group.parent === parent)
      .map(({ id }) => ({ id: `group ${id}`, layoutOptions: groupOptions, children: inside(id) })),
  ]
  const usual = new Set(usualArrows(arrows).values())
  const edges = arrows.map(
    ({ id, from, to, label }): ElkExtendedEdge => ({
      id,
      sources: [`out ${from}`],
      targets: [`in ${to}`],
      ...(usual.has(id) && { layoutOptions: usualOptions }),
      labels: label ? [labelBox(label)] : [],
    }),
  )
  // Only arrows that cross a frame need the costlier way of laying all frames out at once.
  const hierarchy = groups.length > 0 ? 'INCLUDE_CHILDREN' : 'SEPARATE_CHILDREN'
  const layoutOptions = { ...options, 'elk.hierarchyHandling': hierarchy }
  return { id: 'process', layoutOptions, children: inside(undefined), edges }
}

/** Labels stand on their arrows. */
function labelBox(label: string) {
  const layoutOptions = { 'elk.edgeLabels.inline': 'true' }
  return { text: shortLabel(label), width: labelWidth(label), height: LABEL_HEIGHT, layoutOptions }
}

/** By the step that it leaves: the arrow of the way that holds when no other does, which is the last of its branches. */
function usualArrows(arrows: Graph['arrows']): Map<string, string> {
  const onward = arrows.filter(({ slot }) => slot.of === 'next' || slot.of === 'branch')
  return new Map(onward.map(({ from, id }) => [from, id]))
}

/** What the layout engine made of it. */
export function readLayout(answer: ElkNode): Layout {
  const layout: Layout = { cards: {}, groups: {}, routes: {}, middles: {} }
  const ahead = (answer.children ?? []).map((node) => ({ node, left: 0, top: 0 }))
  for (const { node, left, top } of ahead) {
    const { id, x = 0, y = 0, width = 0, height = 0, children = [] } = node
    const [what, ...words] = id.split(' ')
    const name = words.join(' ')
    if (what === 'card') {
      layout.cards[name] = { x, y, width, height }
      layout.middles[name] = { x: left + x + width / 2, y: top + y + height / 2 }
    } else layout.groups[name] = { x, y, width, height }
    ahead.push(...children.map((child) => ({ node: child, left: left + x, top: top + y })))
  }
  for (const edge of answer.edges ?? []) {
    const { sections: [section] = [], labels: [label] = [] } = edge as ElkExtendedEdge
    if (!section) continue
    layout.routes[edge.id] = {
      points: [section.startPoint, ...(section.bendPoints ?? []), section.endPoint],
      label: label && { x: (label.x ?? 0) + (label.width ?? 0) / 2, y: (label.y ?? 0) + (label.height ?? 0) / 2 },
    }
  }
  return layout
}
