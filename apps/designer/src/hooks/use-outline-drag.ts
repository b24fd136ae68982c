import {
  type Announcements,
  type CollisionDetection,
  closestCenter,
  type DragEndEvent,
  type KeyboardCoordinateGetter,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import type { Form } from '@guildhall/schemas'
import { useRef, useState } from 'react'
import { type Dragged, type DropPlace, nextPlace, placesFor, placeWords, staysAt } from '../form/drop-place.ts'
import { questionWords } from '../form/question-words.ts'

/** How far (px) a pointer goes before it drags: less is a click. */
const FAR_ENOUGH = 6

/**
 * What the outline needs to be rearranged by dragging: by pointer from anywhere on a row, by keyboard from its grip. It
 * speaks of every gap it passes.
 */
export function useOutlineDrag(
  form: Form,
  several: string[],
  onDrop: (dragged: Dragged, place: DropPlace, words: string) => void,
) {
  const [dragged, setDragged] = useState<Dragged>()
  const hasMoved = useRef(false)
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: FAR_ENOUGH } }),
    useSensor(KeyboardSensor, { coordinateGetter: gapByGap(form, several) }),
  )
  const read = (id: string | number) => draggedBy(form, String(id), several)
  const found = (id: string | number, what: Dragged) => placesFor(form, what).find((place) => place.id === String(id))
  const title = (what: Dragged) =>
    what.questions
      ? questionWords(form, what.questions)
      : `the page “${form.pages.find(({ id }) => id === what.page)?.title}”`
  const say = (id: string | number, over: string | number | undefined, words: string) => {
    const what = read(id)
    const place = over === undefined ? undefined : found(over, what)
    if (!place) return `${words} nowhere`
    return staysAt(form, what, place) ? `${words} where it was` : `${words} ${placeWords(form, place)}`
  }
  const announcements: Announcements = {
    onDragStart: ({ active }) => {
      hasMoved.current = false
      return `Picked up ${title(read(active.id))}`
    },
    onDragOver: ({ active, over }) => {
      const words = say(active.id, over?.id, 'Would go')
      // The first gap is the one it comes from: saying so would drown out that it was picked up.
      const isNews = hasMoved.current || words !== 'Would go where it was'
      hasMoved.current = isNews
      return isNews ? words : undefined
    },
    onDragEnd: ({ active, over }) => say(active.id, over?.id, 'Dropped'),
    onDragCancel: () => 'Let go. Nothing has moved',
  }
  return {
    dragged,
    title,
    context: {
      sensors,
      collisionDetection: ofItsKind,
      accessibility: { announcements, screenReaderInstructions: instructions, restoreFocus: false },
      onDragStart: ({ active }: { active: { id: string | number } }) => setDragged(read(active.id)),
      onDragCancel: () => setDragged(undefined),
      onDragEnd: ({ active, over }: DragEndEvent) => {
        setDragged(undefined)
        const what = read(active.id)
        const place = over ? found(over.id, what) : undefined
        if (place && !staysAt(form, what, place)) onDrop(what, place, placeWords(form, place))
      },
    },
  }
}

const instructions = {
  draggable:
    'Press Space to pick it up, the up and down arrow keys to choose a place, Space to drop it and Escape to leave it where it was.',
}

/** The ids of the two kinds of rows that can be dragged. */
export const dragId = {
  page: (page: string) => `drag page ${page}`,
  question: (name: string) => `drag question ${name}`,
}

/** A question that is one of several picked out takes the others with it. */
function draggedBy(form: Form, id: string, several: string[]): Dragged {
  const [, kind, name = ''] = id.split(' ')
  if (kind === 'page') return { page: name }
  if (!several.includes(name)) return { questions: [name] }
  const order = form.pages.flatMap((page) => Object.keys(page.schema.properties))
  return { questions: order.filter((one) => several.includes(one)) }
}

/** Pages are dropped between pages, questions between questions. */
const ofItsKind: CollisionDetection = (args) => {
  const isPage = String(args.active.id).startsWith('drag page ')
  const droppableContainers = args.droppableContainers.filter(({ id }) => String(id).startsWith('page ') === isPage)
  return closestCenter({ ...args, droppableContainers })
}

/** The arrow keys go from gap to gap, not by pixels. */
function gapByGap(form: Form, several: string[]): KeyboardCoordinateGetter {
  return (event, { context }) => {
    const by = event.code === 'ArrowUp' ? -1 : event.code === 'ArrowDown' ? 1 : undefined
    const { active, over, droppableContainers, droppableRects, collisionRect } = context
    if (!by || !active || !collisionRect) return undefined
    event.preventDefault()
    const to = nextPlace(form, draggedBy(form, String(active.id), several), over ? String(over.id) : undefined, by)
    // An arrow that comes in the very moment of picking up finds the gaps not measured yet.
    const rect =
      to && (droppableRects.get(to.id) ?? droppableContainers.get(to.id)?.node.current?.getBoundingClientRect())
    return rect && { x: collisionRect.left, y: rect.top + rect.height / 2 - collisionRect.height / 2 }
  }
}
