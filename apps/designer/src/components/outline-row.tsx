import { useDraggable, useDroppable } from '@dnd-kit/core'
import { CheckboxField, Icon } from '@guildhall/ui'
import type { MouseEvent } from 'react'
import { RemarkCount } from './remark-count.tsx'

type OutlineRowProps = {
  /** The name of the question, or the id of the page. */
  row: string
  drag: string
  title: string
  /** The number of a page. */
  mark?: string
  isConditional: boolean
  /** Its key for remarks. */
  place: string
  isPicked: boolean
  /** Whether it is one of several; missing where several cannot be picked out. */
  isOneOfSeveral?: boolean | undefined
  onPick: () => void
  /** Picks it out beside the others, or leaves it out again. */
  onToggle?: () => void
}

/** A page or a question in the outline: a button to pick it out and a grip to drag it by. */
export function OutlineRow(props: OutlineRowProps) {
  const { row, title, mark, isPicked, onPick, onToggle } = props
  const { setNodeRef, setActivatorNodeRef, listeners, attributes, isDragging } = useDraggable({ id: props.drag })
  const click = (event: MouseEvent) => {
    if (onToggle && (event.ctrlKey || event.metaKey || event.shiftKey)) onToggle()
    else onPick()
  }
  return (
    <div ref={setNodeRef} className="dz-entry" data-dragging={isDragging || undefined} {...listeners}>
      {props.isOneOfSeveral !== undefined && onToggle ? (
        <CheckboxField
          label={<span className="gh-hidden">Pick out “{title}”</span>}
          isSelected={props.isOneOfSeveral}
          onChange={onToggle}
        />
      ) : null}
      <button
        type="button"
        className="dz-row"
        data-row={row}
        aria-current={isPicked ? 'true' : undefined}
        // To get the focus is to be picked out, so the Tab key must not run through all rows on its way elsewhere.
        tabIndex={isPicked ? 0 : -1}
        onFocus={onPick}
        onClick={click}
      >
        {mark ? <span className="dz-row-number">{mark}</span> : null}
        <span className="dz-row-title">{title}</span>
        {props.isConditional ? <Icon name="eye" label="Shown by a rule" /> : null}
        <RemarkCount at={props.place} />
      </button>
      <button
        type="button"
        className="dz-grip"
        ref={setActivatorNodeRef}
        data-grip={row}
        aria-label={`Drag “${title}”`}
        aria-describedby={attributes['aria-describedby']}
        tabIndex={isPicked ? 0 : -1}
      >
        <Icon name="drag" />
      </button>
    </div>
  )
}

/** A gap between rows that something can be dropped into. */
export function DropGap({ id, isOpen }: { id: string; isOpen: boolean }) {
  const { setNodeRef, isOver } = useDroppable({ id, disabled: !isOpen })
  return <div ref={setNodeRef} className="dz-gap" data-over={(isOver && isOpen) || undefined} />
}
