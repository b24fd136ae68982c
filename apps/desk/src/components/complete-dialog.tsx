import { Button, Dialog, TextArea } from '@guildhall/ui'
import { useRef, useState } from 'react'
import type { CaseTask, Outcome } from './task-card.tsx'
import { Trouble } from './trouble.tsx'

type CompleteDialogProps = {
  task: CaseTask
  outcome: Outcome
  isBusy: boolean
  /** Why the last try was refused. */
  error?: unknown
  onComplete: (note: string) => void
  onClose: () => void
}

/** Asks for the note that belongs to an outcome, and for a last yes: a finished task cannot be opened again. */
export function CompleteDialog({ task, outcome, isBusy, error, onComplete, onClose }: CompleteDialogProps) {
  const [note, setNote] = useState('')
  const [missing, setMissing] = useState(false)
  const form = useRef<HTMLFormElement>(null)

  const complete = () => {
    const isMissing = Boolean(outcome.needsNote) && !note.trim()
    setMissing(isMissing)
    if (isMissing) form.current?.querySelector('textarea')?.focus()
    else onComplete(note.trim())
  }

  return (
    <Dialog
      title={`${task.title}: ${outcome.title}`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" isPending={isBusy} onPress={complete}>
            Complete the task
          </Button>
          <Button isDisabled={isBusy} onPress={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      <form
        ref={form}
        className="gh-stack"
        onSubmit={(event) => {
          event.preventDefault()
          complete()
        }}
      >
        {error ? <Trouble error={error} /> : null}
        <p>
          This ends the task for case <span className="gh-reference">{task.reference}</span> and moves the case on. It
          cannot be undone.
        </p>
        <TextArea
          label="Note"
          description="Say what happened. The resident can read it"
          optional={!outcome.needsNote}
          isRequired={Boolean(outcome.needsNote)}
          autoFocus
          maxLength={2000}
          rows={4}
          value={note}
          onChange={(text) => {
            setNote(text)
            if (text.trim()) setMissing(false)
          }}
          error={missing ? 'Enter a note that says why' : undefined}
        />
      </form>
    </Dialog>
  )
}
