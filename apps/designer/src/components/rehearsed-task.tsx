import type { ClockStatus } from '@guildhall/process-engine'
import type { JourneyMove, ServicePackage } from '@guildhall/schemas'
import { Button, Dialog, Tag, TextField, type Tone } from '@guildhall/ui'
import { useState } from 'react'
import { momentOf } from '../rehearsal/clocks.ts'
import type { RehearsedTask as Task } from '../rehearsal/tasks.ts'
import { FormPlayer } from './form-player.tsx'

type RehearsedTaskProps = {
  slug: string
  pack: ServicePackage
  task: Task
  status: ClockStatus | undefined
  /** The answers of the case so far. */
  answers: Record<string, unknown>
  today: string
  onMove: (move: JourneyMove) => void
}

const statuses: Record<ClockStatus, { words: string; tone: Tone }> = {
  'on-track': { words: 'On track', tone: 'success' },
  'at-risk': { words: 'At risk', tone: 'warning' },
  breached: { words: 'Overdue', tone: 'danger' },
  paused: { words: 'Paused', tone: 'neutral' },
}

/** How a clock stands, in a word. */
export function ClockTag({ status }: { status: ClockStatus }) {
  return <Tag tone={statuses[status].tone}>{statuses[status].words}</Tag>
}

/** A task as an officer has it, with its outcomes to choose from. */
export function RehearsedTask({ slug, pack, task, status, answers, today, onMove }: RehearsedTaskProps) {
  const [note, setNote] = useState('')
  const [wrong, setWrong] = useState<string>()
  const [filling, setFilling] = useState(false)
  const [filled, setFilled] = useState<Record<string, unknown>>()
  const form = task.form === undefined ? undefined : pack.forms[task.form]
  const complete = ({ id, title, needsNote }: Task['outcomes'][number]) => {
    if (needsNote && note.trim() === '') return setWrong(`“${title}” needs a note`)
    setWrong(undefined)
    const said = note.trim() === '' ? {} : { note: note.trim() }
    onMove({ move: 'complete', step: task.step, outcome: id, ...said, ...(filled && { answers: filled }) })
  }
  return (
    <article className="dz-rehearsed-task" aria-label={task.title}>
      <h4>{task.title}</h4>
      <p className="dz-tags">
        {task.priority === 'normal' ? null : (
          <Tag tone="danger">{task.priority === 'urgent' ? 'Urgent' : 'High priority'}</Tag>
        )}
        {status ? <ClockTag status={status} /> : null}
        {task.dueAt ? <span className="gh-soft">Due {momentOf(task.dueAt)}</span> : null}
      </p>
      {task.instructions ? <p>{task.instructions}</p> : null}
      {form ? (
        <Button size="small" icon={filled ? 'check' : 'edit'} onPress={() => setFilling(true)}>
          {filled ? 'The form is filled in' : `Fill in “${form.title}”`}
        </Button>
      ) : null}
      {task.outcomes.some(({ id }) => id !== 'submitted') ? (
        <TextField
          label="Note"
          optional={!task.outcomes.some(({ needsNote }) => needsNote)}
          value={note}
          onChange={setNote}
          error={wrong}
        />
      ) : null}
      <div className="gh-actions">
        {task.outcomes.map((outcome) => (
          <Button
            key={outcome.id}
            size="small"
            isDisabled={form !== undefined && !filled}
            onPress={() => complete(outcome)}
          >
            {outcome.title}
          </Button>
        ))}
      </div>
      {form && !filled ? <p className="gh-soft">Fill in the form first.</p> : null}
      {form && filling ? (
        <Dialog title={form.title} isOpen wide onClose={() => setFilling(false)}>
          <FormPlayer
            slug={slug}
            pack={pack}
            form={form}
            given={answers}
            today={today}
            title={`The form of “${task.title}”`}
            sendWords="Keep these answers"
            onSend={(given) => {
              setFilled(given)
              setFilling(false)
            }}
          />
        </Dialog>
      ) : null}
    </article>
  )
}
