import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import type { NewStepChoice } from '../components/add-step-dialog.tsx'
import { usePackage } from '../hooks/use-package.ts'
import { useStepEdits } from '../hooks/use-step-edits.ts'
import { type Connection, connectionsFrom } from '../process/connections.ts'
import { slotName } from '../process/slots.ts'
import { announce } from '../store/announcement.ts'
import { markStep, selectionStore, selectStep } from '../store/selection.ts'
import type { Graph } from './graph.ts'
import { type KeyAction, keyAction } from './keys.ts'
import type { Layout } from './layout.ts'
import type { useCanvasView } from './use-canvas-view.ts'
import { type Direction, walk } from './walk.ts'

/** A dialog that is open over the canvas. */
export type Asked =
  | { ask: 'add'; at: string; side: 'before' | 'after' }
  | { ask: 'connect'; from: string; to: string; choices: Connection[] }
  | { ask: 'keys' }

type Given = {
  graph: Graph
  layout: Layout | undefined
  picked: string
  view: ReturnType<typeof useCanvasView>
  linking: string | undefined
  setLinking: (step: string | undefined) => void
  arrow: string | undefined
  setArrow: (arrow: string | undefined) => void
}

/** Everything that can be done on the canvas, for keys, buttons and the mouse alike. */
export type CanvasActions = ReturnType<typeof useCanvasActions>

export function useCanvasActions(given: Given) {
  const { graph, layout, picked, view, linking, setLinking, arrow, setArrow } = given
  const { pack } = usePackage()
  const edits = useStepEdits()
  const [asked, setAsked] = useState<Asked>()
  const trail = useRef<string[]>([])
  const isPressing = useRef(false)
  const step = pack.process.steps[picked]
  const titleOf = (id: string) => pack.process.steps[id]?.title ?? id
  const pickedArrow = graph.arrows.find(({ id }) => id === arrow)

  const connect = (from: string, to: string) => {
    setLinking(undefined)
    const other = pack.process.steps[from]
    if (!other || from === to) return announce('A step cannot lead to itself')
    const choices = connectionsFrom(pack, other)
    const [only, ...more] = choices
    if (!only) return announce(`Nothing comes after “${other.title}”`)
    if (more.length === 0) return edits.connect(from, to, only)
    setAsked({ ask: 'connect', from, to, choices })
  }
  const startLinking = () => {
    if (step && connectionsFrom(pack, step).length === 0) return announce(`Nothing comes after “${step.title}”`)
    setLinking(picked)
    announce(`Connecting “${titleOf(picked)}”. Go to the step that it is to lead to and press Enter. Escape stops`)
    view.goTo(picked)
  }
  const stop = () => {
    if (linking !== undefined) {
      setLinking(undefined)
      announce('Stopped connecting')
    } else if (selectionStore.get().marked) {
      selectStep(picked)
      announce('No step is marked any more')
    }
    setArrow(undefined)
  }
  const marked = () => selectionStore.get().marked ?? []
  const chosen = () => (marked().length > 0 ? marked() : [picked])
  const remove = () => {
    if (pickedArrow) {
      setArrow(undefined)
      return edits.removeArrow(pickedArrow.from, pickedArrow.slot)
    }
    const steps = chosen()
    if (steps.length > 1) return edits.removeMany(steps)
    if (step) edits.remove(picked, step)
  }
  const go = (to: string | undefined, otherwise: string) => {
    if (to === undefined) return announce(otherwise)
    selectStep(to)
    view.goTo(to)
  }
  const goAlong = (direction: Direction) => {
    if (!layout) return
    const to = walk(graph, layout, picked, direction, trail.current.at(-1))
    if (to !== undefined && direction === 'on') trail.current = [...trail.current.slice(-50), picked]
    if (to !== undefined && direction === 'back') trail.current = trail.current.slice(0, -1)
    go(to, nothing[direction])
  }
  const mark = () => {
    markStep(picked, picked)
    const all = marked()
    announce(`${all.includes(picked) ? 'Marked' : 'No longer marked'}: “${titleOf(picked)}”. ${all.length} marked`)
  }
  const open = (id: string) => {
    selectStep(id)
    requestAnimationFrame(() => document.getElementById('settings-heading')?.focus())
  }
  const comeTo = (id: string) => {
    // A press of the mouse moves the focus too, but what it means is only known when it is let go.
    if (id !== picked && !isPressing.current) selectStep(id)
  }
  const pick = (id: string, more: boolean) => {
    setArrow(undefined)
    if (linking !== undefined) return connect(linking, id)
    trail.current = []
    if (more) markStep(id, picked)
    else selectStep(id)
  }

  const does: Record<KeyAction, () => void> = {
    on: () => goAlong('on'),
    back: () => goAlong('back'),
    left: () => goAlong('left'),
    right: () => goAlong('right'),
    first: () => go(graph.cards[0]?.id, ''),
    last: () => go(graph.cards.at(-1)?.id, ''),
    open: () => (linking === undefined ? open(picked) : connect(linking, picked)),
    mark,
    'add-after': () => setAsked({ ask: 'add', at: picked, side: 'after' }),
    'add-before': () => setAsked({ ask: 'add', at: picked, side: 'before' }),
    connect: startLinking,
    note: () => document.querySelector<HTMLElement>('.dz-note textarea')?.focus(),
    'move-up': () => step && edits.move(picked, step, -1),
    'move-down': () => step && edits.move(picked, step, 1),
    copy: () => edits.copy(chosen()),
    paste: () => edits.paste(picked),
    delete: remove,
    nearer: () => void view.flow.zoomIn(),
    farther: () => void view.flow.zoomOut(),
    whole: () => void view.flow.fitView({ padding: 0.06 }),
    find: () => document.getElementById('step-finder')?.focus(),
    keys: () => setAsked({ ask: 'keys' }),
    stop,
  }

  const latest = useRef({ pick, open, comeTo })
  latest.current = { pick, open, comeTo }
  const calls = useMemo(
    () => ({
      pick: (id: string, more: boolean) => latest.current.pick(id, more),
      open: (id: string) => latest.current.open(id),
      comeTo: (id: string) => latest.current.comeTo(id),
    }),
    [],
  )

  return {
    calls,
    asked,
    closeDialog: () => setAsked(undefined),
    does,
    connect,
    stop,
    pickedArrow,
    pickArrow: (id: string) => {
      setArrow(id)
      const one = graph.arrows.find((other) => other.id === id)
      if (one) selectStep(one.from)
    },
    pressing: {
      onPointerDownCapture: () => {
        isPressing.current = true
      },
      onPointerUpCapture: () => {
        isPressing.current = false
      },
    },
    /** An arrow that was drawn out of a step was let go: over a card it leads there, elsewhere a new step is asked for. */
    drawn: (from: string, event: MouseEvent | TouchEvent) => {
      const to = stepUnder(event)
      if (to === undefined) setAsked({ ask: 'add', at: from, side: 'after' })
      else if (to !== from) connect(from, to)
    },
    add: (choice: NewStepChoice) => {
      setAsked(undefined)
      edits.add(choice)
    },
    choose: (from: string, to: string, connection: Connection) => {
      setAsked(undefined)
      edits.connect(from, to, connection)
    },
    reconnect: (id: string, to: string) => {
      const moved = graph.arrows.find((one) => one.id === id)
      const other = moved && pack.process.steps[moved.from]
      const choice = other && connectionsFrom(pack, other).find((one) => one.id === slotName(moved.slot))
      if (moved && choice && moved.to !== to) edits.connect(moved.from, to, choice)
    },
    pressed: (event: KeyboardEvent) => {
      const card = (event.target as HTMLElement).closest<HTMLElement>('[data-step]')
      const action = card ? keyAction(event) : undefined
      if (action === undefined) return
      event.preventDefault()
      // The card that has the focus is the one that is meant, whichever was picked out before.
      const id = card!.dataset['step']!
      if (id !== picked) selectStep(id)
      else does[action]()
    },
  }
}

/** The step whose card is where the mouse or finger was let go. */
export function stepUnder(event: MouseEvent | TouchEvent): string | undefined {
  const { clientX, clientY } = 'changedTouches' in event ? event.changedTouches[0]! : event
  const under = document.elementFromPoint(clientX, clientY)
  return under?.closest('.cv-card')?.querySelector<HTMLElement>('[data-step]')?.dataset['step']
}

const nothing: Record<Direction, string> = {
  on: 'Nothing comes after this step',
  back: 'Nothing leads to this step',
  left: 'There is no step to the left',
  right: 'There is no step to the right',
}
