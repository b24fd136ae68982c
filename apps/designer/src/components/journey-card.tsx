import { compileProcess, coverage, runJourney } from '@guildhall/process-engine'
import type { ServicePackage } from '@guildhall/schemas'
import { Button, Card, Icon } from '@guildhall/ui'
import { useMemo } from 'react'
import { proposeJourneys } from '../commands/propose-journeys.ts'
import { removeJourney } from '../commands/remove-journey.ts'
import { usePackage } from '../hooks/use-package.ts'

const MOST_SHOWN = 12

/** The journeys that are run on every publish, how each comes out now, and what none of them tries. */
export function JourneyCard() {
  const { pack, run } = usePackage()
  const tried = useMemo(() => tryJourneys(pack), [pack])
  if (!tried) {
    return (
      <Card title="Journeys">
        <p className="gh-soft">Journeys are run once the process has no problems.</p>
      </Card>
    )
  }
  const { journeys, covered, missing } = tried
  return (
    <Card title="Journeys">
      <p>
        {journeys.length === 1 ? '1 journey is' : `${journeys.length} journeys are`} run on every publish. Between them
        they try {covered} of {covered + missing.length} things that can happen.
      </p>
      <ul className="dz-problems">
        {journeys.map(({ id, title, held }, journey) => (
          <li key={id} className={held ? 'dz-held' : undefined}>
            <Icon name={held ? 'check-circle' : 'error'} label={held ? 'As expected' : 'Comes out otherwise'} />
            <div>{title}</div>
            <Button
              size="small"
              variant="quiet"
              aria-label={`Take away: ${title}`}
              onPress={() => run(removeJourney({ journey, title }), true)}
            >
              Take away
            </Button>
          </li>
        ))}
      </ul>
      {missing.length === 0 ? null : (
        <>
          <h3>Not tried yet</h3>
          <ul className="dz-plain">
            {missing.slice(0, MOST_SHOWN).map(({ at, words }) => (
              <li key={at}>{words}</li>
            ))}
            {missing.length > MOST_SHOWN ? <li>and {missing.length - MOST_SHOWN} more</li> : null}
          </ul>
          <Button onPress={() => run(proposeJourneys(), true)}>Propose journeys for these</Button>
        </>
      )}
    </Card>
  )
}

/** Undefined for a process that cannot be run yet. */
function tryJourneys(pack: ServicePackage) {
  try {
    const definition = compileProcess(pack)
    const journeys = pack.journeys ?? []
    const { covered, missing } = coverage(pack, journeys)
    const rows = journeys.map((journey) => ({
      id: journey.id,
      title: journey.title,
      held: runJourney(definition, journey).held,
    }))
    return { journeys: rows, covered: covered.length, missing }
  } catch {
    return undefined
  }
}
