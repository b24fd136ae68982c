import { Button } from '@guildhall/ui'
import { type ClockOwner, timingOf } from '../clocks/owner.ts'
import { staffMessage } from '../clocks/staff-message.ts'
import { addDeadline } from '../commands/add-deadline.ts'
import { removeDeadline } from '../commands/remove-deadline.ts'
import { setClock } from '../commands/set-clock.ts'
import { usePackage } from '../hooks/use-package.ts'
import { ClockSettings } from './clock-settings.tsx'
import { ClockTimeline } from './clock-timeline.tsx'
import { DeadlineEditor } from './deadline-editor.tsx'

/** The clock of a step or of the whole case, its deadlines, and all of it along a line. */
export function ClockSection({ owner }: { owner: ClockOwner }) {
  const { pack, run } = usePackage()
  const { clock, deadlines } = timingOf(pack, owner)
  const [calendar] = Object.keys(pack.calendars)
  if (!clock) {
    return (
      <section className="gh-stack" aria-labelledby="clock-heading">
        <h3 id="clock-heading">Clock and deadlines</h3>
        <p className="gh-soft">
          {calendar === undefined
            ? 'A clock needs a working calendar, and the service has none.'
            : 'No clock runs: nothing is promised, and nobody is reminded.'}
        </p>
        {calendar === undefined ? null : (
          <div>
            <Button
              size="small"
              icon="clock"
              onPress={() => run(setClock({ owner, clock: { calendar, target: { workingDays: 5 } } }), true)}
            >
              Add a clock
            </Button>
          </div>
        )}
      </section>
    )
  }
  const message = staffMessage(pack)
  const newDeadline = () => {
    const first = message ? { action: 'remind' as const, to: 'team' as const, message } : undefined
    const does = first ?? { action: 'raise-priority' as const, to: 'high' as const }
    run(addDeadline({ owner, deadline: { at: { share: 0.5 }, do: [does] } }), true)
  }
  return (
    <section className="gh-stack" aria-labelledby="clock-heading">
      <h3 id="clock-heading">Clock and deadlines</h3>
      <ClockTimeline pack={pack} clock={clock} deadlines={deadlines} />
      <ClockSettings owner={owner} clock={clock} />
      {deadlines.map((deadline, at) => (
        <DeadlineEditor
          key={deadline.id}
          owner={owner}
          deadline={deadline}
          number={at + 1}
          onRemove={() => run(removeDeadline({ owner, deadline: deadline.id }), true)}
        />
      ))}
      <div className="gh-actions">
        <Button size="small" icon="plus" isDisabled={deadlines.length >= 20} onPress={newDeadline}>
          Add a deadline
        </Button>
        <Button
          size="small"
          variant="danger"
          icon="bin"
          onPress={() => run(setClock({ owner, clock: undefined }), true)}
        >
          Take the clock away
        </Button>
      </div>
    </section>
  )
}
