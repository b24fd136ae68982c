import { coverage, type SearchProgress, whyNotMade } from '@guildhall/process-engine'
import type { Journey } from '@guildhall/schemas'
import { Banner, Button, Card, EmptyState, Table } from '@guildhall/ui'
import { useEffect, useMemo } from 'react'
import { useAway } from '../hooks/use-away.ts'
import { usePackage } from '../hooks/use-package.ts'
import { proposeAway } from '../journeys/propose-away.ts'
import { announce } from '../store/announcement.ts'
import { AwayProgress } from './away-progress.tsx'

/** Every way through the service that could be found by trying, what they reach between them, and why the rest is not reached. */
export function EveryPath({ onPlay }: { onPlay: (journey: Journey) => void }) {
  const { pack } = usePackage()
  const search = useAway<Journey[], SearchProgress>(pack, (signal, onProgress) =>
    proposeAway(pack, signal, { kept: [], onProgress }),
  )
  const { state, result, progress } = search
  const found = useMemo(() => {
    if (!result) return undefined
    const covered = coverage(pack, result)
    const isCutShort = progress !== undefined && progress.tried >= progress.most
    return { covered, missing: whyNotMade(pack, covered, isCutShort) }
  }, [pack, result, progress])
  useEffect(() => {
    if (!result || !found) return
    const { covered, missing } = found
    announce(
      `${result.length} paths found. They reach ${covered.covered.length} of ${covered.covered.length + missing.length}`,
    )
  }, [result, found])
  if (!result || !found) {
    return (
      <Card title="Find every path">
        <p>
          Answers at the bounds of the rules, outcomes, events, refusals and timers are tried until every branch,
          outcome and deadline has been reached that can be. Each path can be played.
        </p>
        {state === 'working' ? (
          <AwayProgress
            label={progress ? `${progress.made} of ${progress.wanted} reached` : 'Trying what can happen'}
            value={progress?.made ?? 0}
            most={progress?.wanted ?? 1}
            onStop={search.stop}
          />
        ) : (
          <Button variant="primary" onPress={search.start}>
            Find every path
          </Button>
        )}
        {state === 'failed' ? <Banner tone="error">That did not work. Try again.</Banner> : null}
      </Card>
    )
  }
  const { covered, missing } = found
  const all = covered.covered.length + missing.length
  return (
    <div className="gh-stack">
      <Card
        title={`${result.length} ${result.length === 1 ? 'path' : 'paths'}`}
        actions={
          <Button size="small" icon="refresh" onPress={search.start}>
            Find again
          </Button>
        }
      >
        {result.length === 0 ? (
          <EmptyState title="No way through the service was found">
            Look at the problems of the service, then try again.
          </EmptyState>
        ) : (
          <Table
            caption="Paths through the service"
            rows={result}
            rowKey={({ id }) => id}
            columns={[
              { id: 'title', title: 'What happens', isRowHeader: true, cell: ({ title }) => title },
              { id: 'end', title: 'End', cell: ({ expect }) => (expect.end === 'open' ? 'Still open' : expect.end) },
              { id: 'steps', title: 'Steps', align: 'end', cell: ({ expect }) => expect.path.length },
              {
                id: 'play',
                title: 'Play',
                hideTitle: true,
                cell: (journey) => (
                  <Button size="small" onPress={() => onPlay(journey)} aria-label={`Play: ${journey.title}`}>
                    Play
                  </Button>
                ),
              },
            ]}
          />
        )}
      </Card>
      <Card title={`${covered.covered.length} of ${all} reached`}>
        {missing.length === 0 ? (
          <p>Every step, branch, outcome and deadline is reached by one of these paths.</p>
        ) : null}
        {missing.length > 0 ? (
          <>
            <h3>Not reached</h3>
            <ul className="dz-plain">
              {missing.map(({ at, words, why }) => (
                <li key={at}>
                  {words}. <span className="gh-soft">{why}</span>
                </li>
              ))}
            </ul>
          </>
        ) : null}
        <details>
          <summary>What is reached</summary>
          <ul className="dz-plain">
            {covered.covered.map(({ at, words }) => (
              <li key={at}>{words}</li>
            ))}
          </ul>
        </details>
      </Card>
    </div>
  )
}
