import { DndContext, DragOverlay } from '@dnd-kit/core'
import type { Form } from '@guildhall/schemas'
import { Button } from '@guildhall/ui'
import type { KeyboardEvent } from 'react'
import type { Dragged, DropPlace } from '../form/drop-place.ts'
import { questionsOf, ruleOf, titleOf } from '../form/question.ts'
import { dragId, useOutlineDrag } from '../hooks/use-outline-drag.ts'
import { pageKey, questionKey } from '../remarks/places.ts'
import { DropGap, OutlineRow } from './outline-row.tsx'

/** What is picked out: a page, or a question on it. */
export type Picked = { page: string; question?: string }

type OutlineProps = {
  formId: string
  form: Form
  picked: Picked
  /** The questions that are edited together, missing while only one thing is picked out. */
  several: string[] | undefined
  onPick: (picked: Picked) => void
  onSeveral: (names: string[] | undefined) => void
  onMove: (by: -1 | 1) => void
  onDrop: (dragged: Dragged, place: DropPlace, words: string) => void
  onDelete: () => void
  onAddQuestion: () => void
  onAddPage: () => void
}

/**
 * The pages of a form and their questions. They are dragged by pointer, or by keyboard from their grip; Alt with the up
 * or down arrow moves what is picked out, Delete deletes it, Enter goes to its settings.
 */
export function Outline(props: OutlineProps) {
  const { formId, form, picked, several, onPick, onSeveral } = props
  const { dragged, title, context } = useOutlineDrag(form, several ?? [], props.onDrop)
  const pressed = (event: KeyboardEvent) => {
    const isRow = (event.target as HTMLElement).classList.contains('dz-row')
    if (!isRow) return
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined
    if (event.altKey && by) {
      event.preventDefault()
      props.onMove(by)
    } else if (by) go(event, (at) => at + by)
    if (event.key === 'Home') go(event, () => 0)
    if (event.key === 'End') go(event, (_at, count) => count - 1)
    if (event.key === 'Delete') props.onDelete()
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      // To pick it out is done by the focus: Enter goes on to its settings, past the whole preview.
      event.preventDefault()
      document.getElementById('settings-heading')?.focus()
    }
  }
  const toggle = (name: string) =>
    onSeveral(several?.includes(name) ? several.filter((one) => one !== name) : [...(several ?? []), name])
  const isPicked = (page: string, question?: string) => picked.page === page && picked.question === question
  return (
    <nav className="dz-outline" aria-label="Pages and questions">
      <div className="gh-actions">
        <Button size="small" icon="plus" variant="primary" onPress={props.onAddQuestion}>
          Add question
        </Button>
        <Button size="small" icon="plus" onPress={props.onAddPage}>
          Add page
        </Button>
      </div>
      <div className="gh-actions">
        <Button
          size="small"
          variant={several ? 'secondary' : 'quiet'}
          icon="check"
          aria-pressed={several !== undefined}
          onPress={() => onSeveral(several ? undefined : [])}
        >
          Select several
        </Button>
      </div>
      <DndContext {...context}>
        <ol className="dz-pages" onKeyDown={pressed}>
          {form.pages.map((page, at) => (
            <li key={page.id}>
              <SectionHeading form={form} page={page.id} />
              <DropGap id={`page ${page.id}`} isOpen={dragged?.page !== undefined} />
              <OutlineRow
                row={page.id}
                drag={dragId.page(page.id)}
                title={page.title}
                mark={String(at + 1)}
                isConditional={page.showWhen !== undefined}
                place={pageKey(formId, page.id)}
                isPicked={isPicked(page.id)}
                onPick={() => onPick({ page: page.id })}
              />
              <ol className="dz-questions">
                {questionsOf(page).map((question) => (
                  <li key={question.name}>
                    <DropGap id={`${page.id}/${question.name}`} isOpen={dragged?.questions !== undefined} />
                    <OutlineRow
                      row={question.name}
                      drag={dragId.question(question.name)}
                      title={titleOf(question)}
                      isConditional={ruleOf(question) !== undefined}
                      place={questionKey(formId, page.id, question.name)}
                      isPicked={isPicked(page.id, question.name)}
                      isOneOfSeveral={several?.includes(question.name)}
                      onPick={() => onPick({ page: page.id, question: question.name })}
                      onToggle={() => toggle(question.name)}
                    />
                  </li>
                ))}
                <li>
                  <DropGap id={`${page.id}/`} isOpen={dragged?.questions !== undefined} />
                </li>
              </ol>
            </li>
          ))}
          <li>
            <DropGap id="page " isOpen={dragged?.page !== undefined} />
          </li>
        </ol>
        <DragOverlay dropAnimation={null}>
          {dragged ? <p className="dz-dragged">{title(dragged)}</p> : null}
        </DragOverlay>
      </DndContext>
    </nav>
  )
}

/** Where a section begins, its title stands above its first page. */
function SectionHeading({ form, page }: { form: Form; page: string }) {
  const section = form.sections?.find(({ pages }) => pages[0] === page)
  return section ? <p className="dz-section-title">{section.title}</p> : null
}

/** The rows are one stop of the Tab key: arrow keys, Home and End go from row to row. */
function go(event: KeyboardEvent, to: (at: number, count: number) => number): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.dz-row')]
  const next = rows[to(rows.indexOf(event.target as HTMLElement), rows.length)]
  if (!next) return
  event.preventDefault()
  next.focus()
}
