import type { Duration } from '@guildhall/schemas'
import { Button, Icon } from '@guildhall/ui'
import { staffMessage } from '../clocks/staff-message.ts'
import { addRoute } from '../commands/add-route.ts'
import { usePackage } from '../hooks/use-package.ts'
import { durationWords, readDuration } from '../process/duration.ts'
import { recipientWords } from '../process/step-words.ts'
import type { Part } from '../store/selection.ts'

type PromiseListProps = { picked: Part | undefined; onPick: (part: Part) => void }

/** What is promised for the whole case, and the ways up when a promise is in danger. */
export function PromiseList({ picked, onPick }: PromiseListProps) {
  const { pack, run } = usePackage()
  const routes = Object.entries(pack.routes ?? {})
  const message = staffMessage(pack)
  const { clock } = pack.process
  const add = () => {
    if (message === undefined) return
    const command = addRoute({
      title: 'New route',
      level: { after: { workingHours: 0 }, to: 'team-lead', message },
    })
    run(command, true)
    const made = Object.keys(command.apply(pack).routes ?? {}).find((id) => pack.routes?.[id] === undefined)
    if (made !== undefined) onPick({ part: 'route', id: made })
  }
  return (
    <div className="gh-stack">
      <h2 className="dz-part-heading">The whole case</h2>
      <div className="dz-step" data-picked={picked?.part === 'case' || undefined}>
        <div className="dz-step-body">
          <h3>
            <button
              type="button"
              className="dz-step-title"
              aria-current={picked?.part === 'case' ? 'true' : undefined}
              onClick={() => onPick({ part: 'case' })}
            >
              Clock of the whole case
            </button>
          </h3>
          <p className="gh-soft">{clock ? `Done within ${durationWords(clock.target)}` : 'No clock runs'}</p>
        </div>
      </div>
      <h2 className="dz-part-heading">Escalation routes</h2>
      {routes.length === 0 ? (
        <p className="gh-soft">
          A route says who is told next, level by level, when a promise is in danger. A deadline goes up it.
        </p>
      ) : (
        <ul className="dz-steps">
          {routes.map(([id, { title, levels }]) => {
            const isPicked = picked?.part === 'route' && picked.id === id
            return (
              <li key={id} className="dz-step" data-picked={isPicked || undefined}>
                <div className="dz-step-body">
                  <h3>
                    <button
                      type="button"
                      className="dz-step-title"
                      aria-current={isPicked ? 'true' : undefined}
                      onClick={() => onPick({ part: 'route', id })}
                    >
                      {title}
                    </button>
                  </h3>
                  <ol className="dz-lines">
                    {levels.map(({ after, to }, at) => (
                      <li key={at}>
                        <Icon name="up" />
                        {levelWords(after, at)}: {recipientWords(to)}
                      </li>
                    ))}
                  </ol>
                </div>
              </li>
            )
          })}
        </ul>
      )}
      <div>
        <Button size="small" icon="plus" isDisabled={message === undefined} onPress={add}>
          Add a route
        </Button>
        {message === undefined ? <p className="gh-soft">A route needs a message, and the service has none.</p> : null}
      </div>
    </div>
  )
}

function levelWords(after: Duration, at: number): string {
  if (readDuration(after).amount === 0) return 'At once'
  return at === 0 ? `${durationWords(after)} after the deadline` : `${durationWords(after)} later`
}
