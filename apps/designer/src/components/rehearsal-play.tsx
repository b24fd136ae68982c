import { Banner, Button } from '@guildhall/ui'
import { useRef, useState } from 'react'
import { useCouncil } from '../hooks/use-council.ts'
import type { useRehearsal } from '../hooks/use-rehearsal.ts'
import { useTeams } from '../hooks/use-teams.ts'
import { comingIn } from '../rehearsal/clocks.ts'
import { isOpen, lettersIn } from '../rehearsal/letters.ts'
import { RehearsalBar } from './rehearsal-bar.tsx'
import { RehearsalDone } from './rehearsal-done.tsx'
import { RehearsedLedger, RehearsedReasons, RehearsedState, RehearsedTimers } from './rehearsed-facts.tsx'
import { RehearsedMessages } from './rehearsed-messages.tsx'
import { RehearsedOutside } from './rehearsed-outside.tsx'
import { RehearsedResident } from './rehearsed-resident.tsx'
import { RehearsedStaff } from './rehearsed-staff.tsx'
import { SaveJourneyDialog } from './save-journey-dialog.tsx'

/** The service played: the resident, the staff and the systems outside side by side, and all that comes of it below. */
export function RehearsalPlay({ state }: { state: ReturnType<typeof useRehearsal> }) {
  const { slug, rehearsal, played, broken, isStale, isFull, act, begin, bounce, undo, restart, takeOver } = state
  const council = useCouncil()
  const teams = useTeams()
  const [saving, setSaving] = useState(false)
  const [saved, setSaved] = useState<string>()
  const round = useRef(0)
  if (!rehearsal) return null
  const { pack, at } = rehearsal
  const world = played?.world
  const next = world ? comingIn(pack, world)[0] : undefined
  const again = () => {
    round.current += 1
    setSaved(undefined)
    restart()
  }
  return (
    <div className="gh-stack dz-rehearsal">
      {isStale ? (
        <Banner tone="info" title="The service has changed since this rehearsal began">
          <Button size="small" onPress={takeOver}>
            Play it again on the service as it is now
          </Button>
        </Banner>
      ) : null}
      {broken ? (
        <Banner tone="error" title="It cannot go on from here">
          {broken}. Undo the last, or begin anew.
        </Banner>
      ) : null}
      {saved ? (
        <Banner tone="success" title={`“${saved}” is a journey of the draft now`} focus>
          It is run on every publish. The tab Publish lists it.
        </Banner>
      ) : null}
      <RehearsalBar
        now={world?.now ?? new Date(at)}
        next={next}
        canWait={world !== undefined && isOpen(world) && !isFull}
        onMove={act}
      />
      {world ? <Happened sentences={state.happened} /> : null}
      <div className="dz-rehearsal-sides">
        <RehearsedResident
          key={round.current}
          slug={slug}
          pack={pack}
          at={at}
          world={world}
          onBegin={begin}
          onMove={act}
        />
        <div className="gh-stack">
          <RehearsedStaff
            slug={slug}
            pack={pack}
            world={world}
            teamTitles={Object.fromEntries((teams.data?.teams ?? []).map(({ id, name }) => [id, name]))}
            onMove={act}
          />
        </div>
        <div className="gh-stack">
          <RehearsedOutside pack={pack} world={world} onMove={act} />
          {world && played ? (
            <RehearsedMessages letters={lettersIn(pack, world, council)} bounced={played.bounced} onBounce={bounce} />
          ) : null}
        </div>
      </div>
      <RehearsalDone
        rehearsal={rehearsal}
        isFull={isFull}
        onUndo={undo}
        onRestart={again}
        onSave={() => setSaving(true)}
      />
      {world ? (
        <div className="dz-rehearsal-facts">
          <RehearsedTimers pack={pack} world={world} />
          <RehearsedState pack={pack} world={world} />
          <RehearsedLedger pack={pack} world={world} />
          <RehearsedReasons pack={pack} world={world} />
        </div>
      ) : null}
      {saving ? (
        <SaveJourneyDialog
          rehearsal={rehearsal}
          onClose={() => setSaving(false)}
          onSaved={(title) => {
            setSaving(false)
            setSaved(title)
          }}
        />
      ) : null}
    </div>
  )
}

/** What came of the last thing that was done; it is read out as well. */
function Happened({ sentences }: { sentences: string[] }) {
  return (
    <section className="dz-happened" aria-label="What happened last">
      {sentences.length === 0 ? <p className="gh-soft">Nothing happened.</p> : null}
      <ul>
        {sentences.map((words, index) => (
          <li key={`${index} ${words}`}>{words}</li>
        ))}
      </ul>
    </section>
  )
}
