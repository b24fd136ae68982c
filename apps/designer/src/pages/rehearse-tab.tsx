import '../rehearse.css'
import type { Problem } from '@guildhall/api-client'
import { EmptyState, RadioField } from '@guildhall/ui'
import { useState } from 'react'
import { EveryPath } from '../components/every-path.tsx'
import { ProblemList } from '../components/problem-list.tsx'
import { RehearsalPlay } from '../components/rehearsal-play.tsx'
import { WhatIf } from '../components/what-if.tsx'
import { usePackage } from '../hooks/use-package.ts'
import { useRehearsal } from '../hooks/use-rehearsal.ts'
import { useShow } from '../hooks/use-show.ts'
import { blocking } from '../rehearsal/blocked.ts'

type View = 'play' | 'paths' | 'what-if'

const views: { id: View; title: string }[] = [
  { id: 'play', title: 'Play' },
  { id: 'paths', title: 'Find every path' },
  { id: 'what-if', title: 'What if' },
]

/** The service tried out before anybody meets it: played on a clock of its own, searched for every path, and put under load. */
export default function RehearseTab({ problems }: { problems: Problem[] }) {
  const { pack } = usePackage()
  const show = useShow()
  const state = useRehearsal()
  const [view, setView] = useState<View>('play')
  const stopping = blocking(problems)
  if (stopping.length > 0) {
    return (
      <div className="gh-stack">
        <EmptyState title="Mend these first" icon="warning">
          The service cannot be played while its parts do not fit together. What is done here is kept.
        </EmptyState>
        <ProblemList pack={pack} problems={stopping} onShow={show} />
      </div>
    )
  }
  return (
    <div className="gh-stack">
      <div className="dz-views">
        <RadioField label="Rehearsal" options={views} value={view} onChange={(id) => setView(id as View)} />
      </div>
      {view === 'play' ? <RehearsalPlay state={state} /> : null}
      {view === 'paths' ? (
        <EveryPath
          onPlay={(journey) => {
            state.perform(journey)
            setView('play')
          }}
        />
      ) : null}
      {view === 'what-if' ? <WhatIf /> : null}
    </div>
  )
}
