import { ReasonDialog } from './reason-dialog.tsx'
import type { CaseTask, Outcome } from './task-card.tsx'

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
export function CompleteDialog({ task, outcome, onComplete, ...props }: CompleteDialogProps) {
  return (
    <ReasonDialog
      {...props}
      title={`${task.title}: ${outcome.title}`}
      action="Complete the task"
      reason={{
        label: 'Note',
        description: 'Say what happened. The resident can read it',
        missing: outcome.needsNote ? 'Enter a note that says why' : undefined,
        maxLength: 2000,
        rows: 4,
      }}
      onSend={onComplete}
    >
      <p>
        This ends the task for case <span className="gh-reference">{task.reference}</span> and moves the case on. It
        cannot be undone.
      </p>
    </ReasonDialog>
  )
}
