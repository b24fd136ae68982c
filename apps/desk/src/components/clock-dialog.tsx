import { SelectField, TextField } from '@guildhall/ui'
import { useState } from 'react'
import type { ClockReason } from '../hooks/use-clock-change.ts'
import type { CaseClock } from './clocks-card.tsx'
import { ReasonDialog } from './reason-dialog.tsx'

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
export function ClockDialog({ clock, change, onChange, ...props }: ClockDialogProps) {
  const [reason, setReason] = useState<ClockReason>()
  const [days, setDays] = useState('5')
  const workingDays = Number(days)
  const isOther = reason === 'other'
  const areDaysWrong =
    change === 'extend' && !(Number.isInteger(workingDays) && workingDays >= 1 && workingDays <= 1000)
  const isPause = change === 'pause'

  return (
    <ReasonDialog
      {...props}
      title={`${isPause ? 'Pause' : 'Extend'} the clock: ${clock.title}`}
      action={isPause ? 'Pause the clock' : 'Extend the clock'}
      isReady={reason !== undefined && !areDaysWrong}
      reason={{
        label: 'In your words',
        description: 'Colleagues can read it. It stays out of the ledger',
        missing: isOther ? 'Enter the reason' : undefined,
        maxLength: 2000,
      }}
      onSend={(note) => {
        if (reason) onChange(reason, note, workingDays)
      }}
      fields={(isTried) => (
        <>
          {isPause ? null : (
            <TextField
              label="Working days more"
              inputMode="numeric"
              value={days}
              onChange={setDays}
              error={isTried && areDaysWrong ? 'Enter a whole number of working days, such as 5' : undefined}
            />
          )}
          <SelectField
            label="Reason"
            description="Stands in the case’s ledger"
            placeholder="Select a reason"
            options={reasons}
            value={reason ?? null}
            onChange={(id) => setReason(id as ClockReason)}
            error={isTried && !reason ? 'Select a reason' : undefined}
          />
        </>
      )}
    >
      <p>
        {isPause
          ? 'While it stands still nothing falls due, and its reminders wait. It goes on with the time that is left.'
          : 'It falls due later. Its reminders are set again.'}
      </p>
    </ReasonDialog>
  )
}
