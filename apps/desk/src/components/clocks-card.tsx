import type { CaseView } from '@guildhall/api-client'
import { Banner, Button, Card, DateTime } from '@guildhall/ui'
import { useState } from 'react'
import { type ClockChange, useClockChange } from '../hooks/use-clock-change.ts'
import { ClockDialog } from './clock-dialog.tsx'
import { ClockTag } from './due-mark.tsx'
import { leftInWords } from './left-in-words.ts'
import { Trouble } from './trouble.tsx'

/** A clock of a case. */
export type CaseClock = CaseView['clocks'][number]

const words: Record<CaseClock['changes'][number]['what'], string> = {
  paused: 'Paused',
  resumed: 'Resumed',
  extended: 'Extended',
}

type ClocksCardProps = { reference: string; clocks: CaseClock[]; mayChange: boolean }

/** How the promises of a case stand, what stopped them and why; whoever works on the case may stop them, let them go on and extend them. */
export function ClocksCard({ reference, clocks, mayChange }: ClocksCardProps) {
  const change = useClockChange()
  const [asking, setAsking] = useState<{ clock: CaseClock; change: 'pause' | 'extend' }>()
  const [done, setDone] = useState<string>()
  if (clocks.length === 0) return null

  const start = (input: ClockChange, said: string) => {
    setDone(undefined)
    change.mutate(input, {
      onSuccess: () => {
        setAsking(undefined)
        setDone(said)
      },
    })
  }
  const which = ({ step, occurrence }: CaseClock) => ({ reference, step, occurrence })
  const close = () => {
    setAsking(undefined)
    change.reset()
  }

  return (
    <Card title={clocks.length === 1 ? 'Clock' : 'Clocks'}>
      {change.isError && !asking ? <Trouble error={change.error} onDismiss={change.reset} focus /> : null}
      {done ? <Banner key={done} tone="success" title={done} onDismiss={() => setDone(undefined)} focus /> : null}
      {clocks.map((clock) => (
        <section key={clock.step ?? ''} className="desk-clock" aria-label={`Clock: ${clock.title}`}>
          <h3>
            {clock.title} <ClockTag clock={clock.status} />
          </h3>
          <ClockMoments clock={clock} />
          <ClockHistory clock={clock} />
          {mayChange && !clock.stoppedAt && clock.status !== 'breached' ? (
            <div className="gh-actions">
              {clock.isPausedByStaff ? (
                <Button
                  size="small"
                  isPending={change.isPending && change.variables.do === 'resume'}
                  onPress={() => start({ do: 'resume', ...which(clock) }, `The clock of “${clock.title}” goes on`)}
                >
                  Resume
                </Button>
              ) : (
                <Button size="small" onPress={() => setAsking({ clock, change: 'pause' })}>
                  Pause
                </Button>
              )}
              <Button size="small" onPress={() => setAsking({ clock, change: 'extend' })}>
                Extend
              </Button>
            </div>
          ) : null}
        </section>
      ))}
      {asking ? (
        <ClockDialog
          clock={asking.clock}
          change={asking.change}
          isBusy={change.isPending}
          error={change.error}
          onClose={close}
          onChange={(reason, note, workingDays) =>
            asking.change === 'pause'
              ? start(
                  { do: 'pause', ...which(asking.clock), reason, note },
                  `The clock of “${asking.clock.title}” is paused`,
                )
              : start(
                  { do: 'extend', ...which(asking.clock), reason, note, workingDays },
                  `The clock of “${asking.clock.title}” is extended`,
                )
          }
        />
      ) : null}
    </Card>
  )
}

function ClockMoments({ clock }: { clock: CaseClock }) {
  const { status, dueAt, pausedAt, stoppedAt, isPausedByStaff, remainingMs, countsOpenTime } = clock
  if (stoppedAt) {
    return (
      <p className="gh-soft">
        Stopped <DateTime at={stoppedAt} />
      </p>
    )
  }
  if (pausedAt) {
    return (
      <p>
        Stands still since <DateTime at={pausedAt} />
        {isPausedByStaff ? '' : ', until the case goes on'}. {leftInWords(remainingMs, countsOpenTime)} left
      </p>
    )
  }
  return (
    <p>
      Due <DateTime at={dueAt} />
      {status === 'breached' ? '' : `. ${leftInWords(remainingMs, countsOpenTime)} left`}
    </p>
  )
}

function ClockHistory({ clock: { changes } }: { clock: CaseClock }) {
  if (changes.length === 0) return null
  return (
    <ul className="desk-lines">
      {changes.map((change) => (
        <li key={`${change.at}-${change.what}-${change.by}`}>
          <span className="gh-soft">
            <DateTime at={change.at} />
          </span>
          <span>
            {words[change.what]}
            {change.by === 'staff' ? (change.person ? ` by ${change.person}` : '') : ' by the process'}
            {change.reason ? `: ${change.reason}` : ''}
            {change.note ? <q className="desk-clock-note">{change.note}</q> : null}
          </span>
        </li>
      ))}
    </ul>
  )
}
