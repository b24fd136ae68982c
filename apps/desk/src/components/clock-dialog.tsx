import { Button, Dialog, SelectField, TextArea, TextField } from '@guildhall/ui'
import { useState } from 'react'
import type { ClockReason } from '../hooks/use-clock-change.ts'
import type { CaseClock } from './clocks-card.tsx'
import { Trouble } from './trouble.tsx'

const reasons: { id: ClockReason; title: string }[] = [
  { id: 'waiting-for-resident', title: 'Waiting for the resident' },
  { id: 'waiting-for-others', title: 'Waiting for somebody outside the council' },
  { id: 'no-access', title: 'No access to the place' },
  { id: 'weather', title: 'Weather' },
  { id: 'complex', title: 'The case is complex' },
  { id: 'staff-shortage', title: 'Too few staff' },
  { id: 'other', title: 'Another reason' },
]

type ClockDialogProps = {
  clock: CaseClock
  change: 'pause' | 'extend'
  isBusy: boolean
  /** Why the last try was refused. */
  error?: unknown
  onChange: (reason: ClockReason, note: string, workingDays: number) => void
  onClose: () => void
}

/** Asks why a clock is to stand still or to have more time; a reason that is not in the list must be typed. */
export function ClockDialog({ clock, change, isBusy, error, onChange, onClose }: ClockDialogProps) {
  const [reason, setReason] = useState<ClockReason>()
  const [note, setNote] = useState('')
  const [days, setDays] = useState('5')
  const [isTried, setTried] = useState(false)
  const workingDays = Number(days)
  const problems = {
    reason: reason ? undefined : 'Select a reason',
    note: reason === 'other' && !note.trim() ? 'Enter the reason' : undefined,
    days:
      change === 'extend' && !(Number.isInteger(workingDays) && workingDays >= 1 && workingDays <= 1000)
        ? 'Enter a whole number of working days, such as 5'
        : undefined,
  }
  const shown: Partial<typeof problems> = isTried ? problems : {}
  const submit = () => {
    setTried(true)
    if (reason && !problems.note && !problems.days) onChange(reason, note.trim(), workingDays)
  }
  const isPause = change === 'pause'

  return (
    <Dialog
      title={`${isPause ? 'Pause' : 'Extend'} the clock: ${clock.title}`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" isPending={isBusy} onPress={submit}>
            {isPause ? 'Pause the clock' : 'Extend the clock'}
          </Button>
          <Button isDisabled={isBusy} onPress={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      <form
        className="gh-stack"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        {error ? <Trouble error={error} /> : null}
        <p>
          {isPause
            ? 'While it stands still nothing falls due, and its reminders wait. It goes on with the time that is left.'
            : 'It falls due later. Its reminders are set again.'}
        </p>
        {isPause ? null : (
          <TextField label="Working days more" inputMode="numeric" value={days} onChange={setDays} error={shown.days} />
        )}
        <SelectField
          label="Reason"
          description="Stands in the case’s ledger"
          placeholder="Select a reason"
          options={reasons}
          value={reason ?? null}
          onChange={(id) => setReason(id as ClockReason)}
          error={shown.reason}
        />
        <TextArea
          label="In your words"
          description="Colleagues can read it. It stays out of the ledger"
          optional={reason !== 'other'}
          maxLength={2000}
          rows={3}
          value={note}
          onChange={setNote}
          error={shown.note}
        />
      </form>
    </Dialog>
  )
}
