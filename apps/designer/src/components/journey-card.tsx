import { compileProcess, coverage, runJourney } from '@guildhall/process-engine'
import type { Journey, ServicePackage } from '@guildhall/schemas'
import { Button, Card, Icon } from '@guildhall/ui'
import { useEffect, useMemo, useRef, useState } from 'react'
import { addProposedJourneys } from '../commands/add-proposed-journeys.ts'
import { removeJourney } from '../commands/remove-journey.ts'
import { usePackage } from '../hooks/use-package.ts'
import { proposeAway } from '../journeys/propose-away.ts'

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
          <Propose pack={pack} onProposed={(proposed) => run(addProposedJourneys({ proposed }), true)} />
        </>
      )}
    </Card>
  )
}

type ProposeProps = { pack: ServicePackage; onProposed: (journeys: Journey[]) => void }

/** Has journeys worked out beside the page; a service that is changed or left meanwhile is not waited for. */
function Propose({ pack, onProposed }: ProposeProps) {
  const [state, setState] = useState<'ready' | 'working' | 'none' | 'failed'>('ready')
  const working = useRef<AbortController>(undefined)
  useEffect(() => {
    setState('ready')
    return () => working.current?.abort()
  }, [pack])
  const propose = async () => {
    const own = new AbortController()
    working.current = own
    setState('working')
    try {
      const journeys = await proposeAway(pack, own.signal)
      if (own.signal.aborted) return
      setState(journeys.length === 0 ? 'none' : 'ready')
      if (journeys.length > 0) onProposed(journeys)
    } catch {
      if (!own.signal.aborted) setState('failed')
    }
  }
  return (
    <>
      <Button onPress={() => void propose()} isPending={state === 'working'}>
        Propose journeys for these
      </Button>
      <p role="status" className="gh-soft">
        {words[state]}
      </p>
    </>
  )
}

const words = {
  ready: '',
  working: 'Trying what can happen …',
  none: 'No way was found to try these.',
  failed: 'That did not work. Try again.',
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
