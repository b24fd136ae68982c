import { Button, Dialog, RadioField, TextArea } from '@guildhall/ui'
import { useRef, useState } from 'react'
import { Trouble } from './trouble.tsx'

type RepairDialogProps = {
  title: string
  /** What it means for the case. */
  means: string
  /** The words on the button that does it. */
  action: string
  /** How it ended, where the person has to say so. */
  outcomes?: { id: string; title: string }[]
  isBusy: boolean
  /** Why the last try was refused. */
  error?: unknown
  onRepair: (reason: string, outcome?: string) => void
  onClose: () => void
}

/** Says what a repair means, and asks for the reason that is kept beside it. */
export function RepairDialog({ title, means, action, outcomes, isBusy, error, onRepair, onClose }: RepairDialogProps) {
  const [reason, setReason] = useState('')
  const [outcome, setOutcome] = useState<string | null>(null)
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const lacksOutcome = Boolean(outcomes?.length) && !outcome
  const lacksReason = !reason.trim()

  const repair = () => {
    setTried(true)
    if (lacksOutcome) form.current?.querySelector('input')?.focus()
    else if (lacksReason) form.current?.querySelector('textarea')?.focus()
    else onRepair(reason.trim(), outcome ?? undefined)
  }

  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" isPending={isBusy} onPress={repair}>
            {action}
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
          repair()
        }}
      >
        {error ? <Trouble error={error} /> : null}
        <p>{means}</p>
        {outcomes?.length ? (
          <RadioField
            label="How did it end?"
            options={outcomes}
            value={outcome}
            onChange={setOutcome}
            error={tried && lacksOutcome ? 'Select how it ended' : undefined}
          />
        ) : null}
        <TextArea
          label="Reason"
          description="Your colleagues read it here. Name no resident"
          isRequired
          autoFocus
          maxLength={500}
          rows={3}
          value={reason}
          onChange={setReason}
          error={tried && lacksReason ? 'Enter a reason' : undefined}
        />
      </form>
    </Dialog>
  )
}
