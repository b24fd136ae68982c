import { Banner, Button, Loading } from '@guildhall/ui'
import { useState } from 'react'
import { errorWords } from '../api.ts'
import { HistoryList } from '../components/history-list.tsx'
import { HistoryPoint } from '../components/history-point.tsx'
import { useDesignHistory } from '../hooks/use-design-history.ts'
import { usePackage } from '../hooks/use-package.ts'

/** Everything that was done to the draft, and the way back to any point of it. */
export function HistoryTab({ revision }: { revision: number }) {
  const { slug } = usePackage()
  const history = useDesignHistory(slug, revision)
  const [number, setNumber] = useState<number>()
  if (history.isPending) return <Loading label="Loading the history" lines={6} />
  if (history.isError) return <Banner tone="error">{errorWords(history.error)}</Banner>
  const steps = history.data.pages.flatMap((page) => page.steps)
  const picked = steps.find((step) => step.number === number) ?? steps[0]
  if (!picked) return <p className="gh-soft">Nothing was done to this draft yet.</p>
  const pick = (chosen: number) => {
    setNumber(chosen)
    requestAnimationFrame(() => document.getElementById('settings-heading')?.focus())
  }
  return (
    <div className="dz-process">
      <div className="gh-stack">
        <h2 className="gh-hidden">History</h2>
        <HistoryList steps={steps} picked={picked.number} onPick={pick} />
        {history.hasNextPage ? (
          <div>
            <Button isPending={history.isFetchingNextPage} onPress={() => void history.fetchNextPage()}>
              Show older steps
            </Button>
          </div>
        ) : null}
      </div>
      <HistoryPoint
        key={picked.number}
        step={picked}
        steps={steps}
        isNewest={picked.number === steps[0]?.number}
        revision={revision}
      />
    </div>
  )
}
