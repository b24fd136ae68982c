import type { Form } from '@guildhall/schemas'
import { Button, Icon } from '@guildhall/ui'
import type { KeyboardEvent } from 'react'
import { questionsOf, ruleOf, titleOf } from '../form/question.ts'

/** What is picked out: a page, or a question on it. */
export type Picked = { page: string; question?: string }

type OutlineProps = {
  form: Form
  picked: Picked
  onPick: (picked: Picked) => void
  onMove: (by: -1 | 1) => void
  onDelete: () => void
  onAddQuestion: () => void
  onAddPage: () => void
}

/** The pages of a form and their questions. Alt with the up or down arrow moves what is picked out, Delete deletes it. */
export function Outline({ form, picked, onPick, onMove, onDelete, onAddQuestion, onAddPage }: OutlineProps) {
  const pressed = (event: KeyboardEvent) => {
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault()
      onMove(event.key === 'ArrowUp' ? -1 : 1)
    }
    if (event.key === 'Delete') onDelete()
    if (!event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) step(event)
  }
  const row = (key: Picked, title: string, mark: string | undefined, conditional: boolean) => {
    const isPicked = key.page === picked.page && key.question === picked.question
    return (
      <button
        type="button"
        className="dz-row"
        data-row={key.question ?? key.page}
        aria-current={isPicked ? 'true' : undefined}
        onFocus={() => onPick(key)}
        onClick={() => onPick(key)}
      >
        {mark ? <span className="dz-row-number">{mark}</span> : null}
        <span className="dz-row-title">{title}</span>
        {conditional ? <Icon name="eye" label="Shown by a rule" /> : null}
      </button>
    )
  }
  return (
    <nav className="dz-outline" aria-label="Pages and questions">
      <div className="gh-actions">
        <Button size="small" icon="plus" variant="primary" onPress={onAddQuestion}>
          Add question
        </Button>
        <Button size="small" icon="plus" onPress={onAddPage}>
          Add page
        </Button>
      </div>
      <ol className="dz-pages" onKeyDown={pressed}>
        {form.pages.map((page, at) => (
          <li key={page.id}>
            {row({ page: page.id }, page.title, String(at + 1), page.showWhen !== undefined)}
            <ol className="dz-questions">
              {questionsOf(page).map((question) => (
                <li key={question.name}>
                  {row(
                    { page: page.id, question: question.name },
                    titleOf(question),
                    undefined,
                    ruleOf(question) !== undefined,
                  )}
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** Arrow keys go from row to row. */
function step(event: KeyboardEvent): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.dz-row')]
  const next = rows[rows.indexOf(event.target as HTMLElement) + (event.key === 'ArrowUp' ? -1 : 1)]
  if (!next) return
  event.preventDefault()
  next.focus()
}
