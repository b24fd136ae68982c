import { Banner, Button, Card, EmptyState, Loading, Pagination, RadioField } from '@guildhall/ui'
import { useState } from 'react'
import { errorWords } from '../api.ts'
import { type Move, useMovePlan, useMoveProgress, useStartMove } from '../hooks/use-moves.ts'
import { movesHref, type Shown } from '../moves/place.ts'
import { countWords } from '../moves/words.ts'
import { MoveDialog } from './move-dialog.tsx'
import { MoveMissing } from './move-missing.tsx'
import { MoveProgress } from './move-progress.tsx'
import { MoveTable } from './move-table.tsx'

type MoveRunProps = {
  slug: string
  from: number
  to: number
  show: Shown
  page: number
  onShow: (show: Shown) => void
}

/** The dry run of one move, and the move itself. */
export function MoveRun({ slug, from, to, show, page, onShow }: MoveRunProps) {
  const [mapping, setMapping] = useState<Record<string, string>>({})
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [asking, setAsking] = useState<'all' | 'ticked'>()
  const move: Move = { from, to, mapping }
  const plan = useMovePlan(slug, move, show, page)
  const start = useStartMove(slug)
  const progress = useMoveProgress(slug, start.data?.id)
  const isMoving = start.isPending || (start.data?.id !== undefined && (progress.data?.state ?? 'moving') === 'moving')
  if (plan.isError) return <Banner tone="error">{errorWords(plan.error)}</Banner>
  if (!plan.data) return <Loading label="Working out where each case would land" lines={8} />
  const { counts, cases } = plan.data
  const tick = (reference: string, isTicked: boolean) => {
    const next = new Set(ticked)
    if (isTicked) next.add(reference)
    else next.delete(reference)
    setTicked(next)
  }
  const begin = (what: 'all' | 'ticked') => {
    setAsking(undefined)
    start.mutate({ move, references: what === 'ticked' ? [...ticked] : undefined })
    setTicked(new Set())
  }
  return (
    <div className="gh-stack">
      {start.isError ? <Banner tone="error">{errorWords(start.error)}</Banner> : null}
      {start.data?.id === undefined && start.isSuccess ? (
        <Banner tone="info" title="No case was left to move" focus />
      ) : null}
      {progress.data ? <MoveProgress progress={progress.data} to={to} /> : null}
      <Card title="What moving would do">
        <ul className="dz-plain">
          {countWords(plan.data).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        <MoveMissing plan={plan.data} to={to} mapping={mapping} onChange={setMapping} />
      </Card>
      <RadioField
        label="Show"
        options={[
          { id: 'all', title: 'Every running case' },
          { id: 'cannot-move', title: 'Only those that cannot be moved' },
          { id: 'lose-something', title: 'Only those that would lose something' },
        ]}
        value={show}
        onChange={(next) => onShow(next as Shown)}
      />
      {cases.length === 0 ? (
        <EmptyState
          title={show === 'all' ? `No case is running on version ${from}` : 'No case is like that'}
          icon="case"
        />
      ) : (
        <>
          <MoveTable rows={cases} ticked={ticked} onTick={tick} />
          <Pagination
            page={plan.data.page}
            pageSize={plan.data.pageSize}
            total={plan.data.total}
            noun="cases"
            hrefFor={(next) => movesHref(slug, { from, to, show, page: next })}
          />
        </>
      )}
      {counts.canMove > 0 ? (
        <div className="gh-actions">
          <Button
            variant="primary"
            isPending={isMoving}
            isDisabled={ticked.size === 0 || plan.isPlaceholderData}
            onPress={() => setAsking('ticked')}
          >
            {ticked.size === 0 ? 'Move the ticked cases' : `Move ${ticked.size} ticked`}
          </Button>
          <Button isPending={isMoving} isDisabled={plan.isPlaceholderData} onPress={() => setAsking('all')}>
            Move all that can be moved
          </Button>
        </div>
      ) : null}
      {asking ? (
        <MoveDialog
          plan={plan.data}
          count={asking === 'all' ? counts.canMove : ticked.size}
          isAll={asking === 'all'}
          from={from}
          to={to}
          onMove={() => begin(asking)}
          onClose={() => setAsking(undefined)}
        />
      ) : null}
    </div>
  )
}
