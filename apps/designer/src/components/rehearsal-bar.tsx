import type { Duration, JourneyMove } from '@guildhall/schemas'
import { Button, SelectField, TextField } from '@guildhall/ui'
import { useState } from 'react'
import { durationUnits } from '../process/duration.ts'
import { type Coming, momentOf } from '../rehearsal/clocks.ts'
import { waitUntil } from '../rehearsal/jumps.ts'

type RehearsalBarProps = {
  now: Date
  /** What happens next by itself. */
  next: Coming | undefined
  /** False before the case has begun, and once nothing more can be done. */
  canWait: boolean
  onMove: (move: JourneyMove) => void
}

/** The clock of the rehearsal, which stands still until somebody moves it on. */
export function RehearsalBar({ now, next, canWait, onMove }: RehearsalBarProps) {
  const [amount, setAmount] = useState('1')
  const [unit, setUnit] = useState<keyof Duration>('workingDays')
  const [day, setDay] = useState('')
  const [wrong, setWrong] = useState<{ amount?: string; day?: string }>({})
  const wait = () => {
    const count = Number(amount)
    const isCount = amount.trim() !== '' && Number.isInteger(count) && count >= 1 && count <= 1000
    setWrong(isCount ? {} : { amount: 'Enter a whole number between 1 and 1,000' })
    if (isCount) onMove({ move: 'wait', for: { [unit]: count } })
  }
  const go = () => {
    const move = waitUntil(day, now)
    setWrong(typeof move === 'string' ? { day: move } : {})
    if (typeof move !== 'string') onMove(move)
  }
  return (
    <section className="dz-rehearsal-bar" aria-label="The clock of the rehearsal">
      <div className="dz-rehearsal-now">
        <h2>
          <time dateTime={now.toISOString()}>{momentOf(now)}</time>
        </h2>
        <p className="gh-soft">{next ? `Next, ${momentOf(next.at)}: ${next.words}` : 'Nothing happens by itself'}</p>
      </div>
      <div className="dz-rehearsal-jumps">
        <Button
          variant="primary"
          icon="chevron-right"
          isDisabled={!canWait || !next}
          onPress={() => onMove({ move: 'wait', until: 'next-timer' })}
        >
          Jump to the next moment
        </Button>
        <div className="dz-rehearsal-jump">
          <TextField label="Wait" inputMode="numeric" value={amount} onChange={setAmount} error={wrong.amount} />
          <SelectField
            label="Unit"
            options={durationUnits}
            value={unit}
            onChange={(id) => setUnit(id as keyof Duration)}
          />
          <Button isDisabled={!canWait} onPress={wait}>
            Wait
          </Button>
        </div>
        <div className="dz-rehearsal-jump">
          <TextField label="Until 9am on" type="date" value={day} onChange={setDay} error={wrong.day} />
          <Button isDisabled={!canWait} onPress={go}>
            Go
          </Button>
        </div>
      </div>
    </section>
  )
}
