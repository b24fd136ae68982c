import type { ServicePackage, Step } from '@guildhall/schemas'
import { durationWords } from '../process/duration.ts'
import { type Arrow, arrowsFrom, slotName } from '../process/slots.ts'
import { stepsInOrder } from '../process/step-order.ts'
import { stepKindTitle, teamWords } from '../process/step-words.ts'
import { type TargetLine, targetLine } from './target-line.ts'
import { type WayGroup, wayGroups } from './way-groups.ts'

/** A step as the canvas draws it. */
export type Card = {
  id: string
  number: number
  kind: string
  kindTitle: string
  title: string
  /** The team that does it. */
  team: string | undefined
  /** Its target in words, and its moments along a line. */
  target: { words: string; line: TargetLine } | undefined
  note: string | undefined
  /** The way that it is on, if another step opens it. */
  group: string | undefined
  /** A case can go on from it. */
  isEnd: boolean
}

/** A way as the canvas draws it: from a step to a step that is there. */
export type CanvasArrow = Arrow & { id: string; from: string }

/** What the canvas draws of a process. */
export type Graph = { cards: Card[]; arrows: CanvasArrow[]; groups: WayGroup[] }

/** The process of a service as cards, arrows and groups. Parts that stay the same between two edits are the same objects. */
export function graphOf(pack: ServicePackage): Graph {
  const { process } = pack
  const order = stepsInOrder(process)
  const groups = wayGroups(
    pack,
    order.map(({ id }) => id),
  )
  const groupOf = new Map(groups.flatMap(({ id, steps }) => steps.map((step) => [step, id] as const)))
  const cards = order.map(({ id, step, number }) => cardOf(pack, { id, step, number, group: groupOf.get(id) }))
  const arrows = order.flatMap(({ id, step }) => canvasArrows(pack, id, step))
  return { cards, arrows: arrows.filter(({ to }) => Object.hasOwn(process.steps, to)), groups }
}

type Placed = { id: string; step: Step; number: number; group: string | undefined }

function cardOf(pack: ServicePackage, { id, step, number, group }: Placed): Card {
  return {
    id,
    number,
    kind: step.kind,
    kindTitle: stepKindTitle(step.kind),
    title: step.title,
    team: ownerOf(step),
    target: step.clock && { words: durationWords(step.clock.target), line: targetLine(pack, step) },
    note: step.note,
    group,
    isEnd: step.kind === 'end' || step.kind === 'way-end',
  }
}

function ownerOf(step: Step): string | undefined {
  if (step.kind !== 'task' && step.kind !== 'form') return undefined
  return step.config['team'] === undefined ? undefined : teamWords(step)
}

type Kept = { forms: unknown; arrows: CanvasArrow[] }

/** The words of a way depend on its step and on the questions alone, and most steps stay as they are from edit to edit. */
const kept = new WeakMap<Step, Kept>()

function canvasArrows(pack: ServicePackage, from: string, step: Step): CanvasArrow[] {
  const before = kept.get(step)
  if (before?.forms === pack.forms) return before.arrows
  const arrows = arrowsFrom(pack, step).map((arrow) => ({ ...arrow, id: `${from} ${slotName(arrow.slot)}`, from }))
  kept.set(step, { forms: pack.forms, arrows })
  return arrows
}
