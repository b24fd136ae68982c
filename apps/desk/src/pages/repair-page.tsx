import type { Repair } from '@guildhall/api-client'
import { Banner, Button, Card, Loading, PageHeader } from '@guildhall/ui'
import { useState } from 'react'
import { repairsAddress } from '../addresses.ts'
import { RepairActions } from '../components/repair-actions.tsx'
import { RepairDialog } from '../components/repair-dialog.tsx'
import { RepairFacts } from '../components/repair-facts.tsx'
import { Trouble } from '../components/trouble.tsx'
import { useRepair } from '../hooks/use-repair.ts'
import { useRepairChange } from '../hooks/use-repair-change.ts'

type Act = 'retry' | 'done' | 'give-up'

const words: Record<Act, { button: string; told: string }> = {
  retry: { button: 'Try again now', told: 'It is tried again' },
  done: { button: 'Mark as done by hand', told: 'It is marked as done by hand' },
  'give-up': { button: 'Give up', told: 'It is given up' },
}

/** One piece of work that has stopped: what it was, why it stopped, and what a person can do about it. */
export function RepairPage({ workId }: { workId: string }) {
  const view = useRepair(workId)
  const change = useRepairChange()
  const [act, setAct] = useState<Act>()
  const [told, setTold] = useState<string>()
  const close = () => {
    setAct(undefined)
    change.reset()
  }
  const repair = (reason: string, outcome?: string) => {
    if (!act) return
    const onSuccess = () => {
      setAct(undefined)
      setTold(words[act].told)
    }
    change.mutate({ do: act, workId, reason, outcome }, { onSuccess })
  }

  return (
    <>
      <PageHeader title={view.data?.title ?? 'Stopped work'} back={{ href: repairsAddress({}), title: 'Repair' }} />
      {told ? <Banner key={told} tone="success" title={told} onDismiss={() => setTold(undefined)} focus /> : null}
      {view.isError ? <Trouble error={view.error} onRetry={() => void view.refetch()} /> : null}
      {view.isPending ? (
        <Card>
          <Loading label="Loading what has stopped" lines={8} />
        </Card>
      ) : null}
      {view.data ? (
        <>
          <RepairFacts repair={view.data} />
          {view.data.state === 'stopped' ? <Choices repair={view.data} onAct={setAct} /> : null}
          <RepairActions actions={view.data.actions} />
        </>
      ) : null}
      {act && view.data ? (
        <RepairDialog
          title={words[act].button}
          means={meansOf(act, view.data)}
          action={words[act].button}
          outcomes={act === 'done' ? view.data.done.outcomes : undefined}
          isBusy={change.isPending}
          error={change.error ?? undefined}
          onRepair={repair}
          onClose={close}
        />
      ) : null}
    </>
  )
}

function Choices({ repair, onAct }: { repair: Repair; onAct: (act: Act) => void }) {
  return (
    <Card title="What you can do">
      <div className="gh-actions">
        {repair.retry.allowed ? (
          <Button variant="primary" icon="refresh" onPress={() => onAct('retry')}>
            {words.retry.button}
          </Button>
        ) : null}
        <Button onPress={() => onAct('done')}>{words.done.button}</Button>
        <Button variant="quiet" onPress={() => onAct('give-up')}>
          {words['give-up'].button}
        </Button>
      </div>
    </Card>
  )
}

function meansOf(act: Act, { retry, done, givenUp }: Repair): string {
  if (act === 'retry') return retry.means
  return act === 'done' ? done.means : givenUp.means
}
