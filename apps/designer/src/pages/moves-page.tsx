import { Banner, Loading, PageHeader } from '@guildhall/ui'
import { useNavigate } from '@tanstack/react-router'
import { errorWords } from '../api.ts'
import { MoveChoice } from '../components/move-choice.tsx'
import { MoveRun } from '../components/move-run.tsx'
import { useDesigns } from '../hooks/use-designs.ts'
import { useRunning } from '../hooks/use-moves.ts'
import { useVersions } from '../hooks/use-publishing.ts'
import type { MovesPlace } from '../moves/place.ts'

/** Running cases of a service are moved to another version of it, after a dry run that says what becomes of each. */
export function MovesPage({ slug, place }: { slug: string; place: MovesPlace }) {
  const navigate = useNavigate()
  const designs = useDesigns()
  const versions = useVersions(slug)
  const running = useRunning(slug)
  const { from, to } = place
  const failed = versions.error ?? running.error
  const go = (next: MovesPlace) => void navigate({ to: '/services/$slug/moves', params: { slug }, search: next })
  return (
    <>
      <PageHeader
        title="Move running cases"
        back={{
          href: `/services/${encodeURIComponent(slug)}/publish`,
          title: designs.data?.services.find((one) => one.slug === slug)?.name ?? 'Publish',
        }}
        description="A case stays on the version it began with until you move it. First you see what moving would do; nothing moves before you say so."
      />
      {failed ? <Banner tone="error">{errorWords(failed)}</Banner> : null}
      {versions.data && running.data ? (
        <div className="gh-stack">
          <MoveChoice
            versions={versions.data.versions}
            running={running.data}
            from={from}
            to={to}
            onChange={(choice) =>
              go({
                ...(choice.from === undefined ? {} : { from: choice.from }),
                ...(choice.to === undefined ? {} : { to: choice.to }),
              })
            }
          />
          {from !== undefined && to !== undefined && from !== to ? (
            <MoveRun
              key={`${from} ${to}`}
              slug={slug}
              from={from}
              to={to}
              show={place.show ?? 'all'}
              page={place.page ?? 1}
              onShow={(show) => go({ from, to, show })}
            />
          ) : (
            <p className="gh-soft">Choose two versions to see where each case would land.</p>
          )}
        </div>
      ) : failed ? null : (
        <Loading label="Loading the versions" lines={6} />
      )}
    </>
  )
}
