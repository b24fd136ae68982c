import type { TaskRow } from '@guildhall/api-client'
import { Banner, Link, PageHeader, SearchField, Tabs } from '@guildhall/ui'
import { useCallback, useState } from 'react'
import type { QueuePlace, QueueView } from '../addresses.ts'
import { caseAddress, queueAddress, queueViews } from '../addresses.ts'
import { TaskList } from '../components/task-list.tsx'
import { Trouble } from '../components/trouble.tsx'
import { useGo } from '../hooks/use-go.ts'
import { useNow } from '../hooks/use-now.ts'
import { usePerson } from '../hooks/use-person.ts'
import { useTaskChange } from '../hooks/use-task-change.ts'
import { useTasks } from '../hooks/use-tasks.ts'

const titles: Record<QueueView, string> = { team: 'Team queue', mine: 'My tasks', done: 'Done' }

/** The work of the officer's teams: what waits, what is theirs, what is done. */
export function QueuePage({ place }: { place: QueuePlace }) {
  const go = useGo()
  const person = usePerson()
  const now = useNow()
  const tasks = useTasks(place)
  const change = useTaskChange()
  const [claimed, setClaimed] = useState<TaskRow>()
  const { view } = place

  const search = useCallback(
    (words: string) => go(queueAddress({ view, search: words }), { replace: true }),
    [go, view],
  )
  const claim = (task: TaskRow) => {
    setClaimed(undefined)
    change.mutate({ do: 'claim', taskId: task.id }, { onSuccess: () => setClaimed(task) })
  }
  const list = (id: QueueView) => (
    <TaskList
      place={{ ...place, view: id }}
      title={titles[id]}
      reply={tasks.data}
      error={tasks.error}
      onRetry={() => void tasks.refetch()}
      personId={person.id}
      now={now}
      claiming={change.isPending ? change.variables.taskId : undefined}
      onClaim={claim}
    />
  )
  const teams = person.teams.map((team) => team.name).join(', ')

  return (
    <>
      <PageHeader
        title="Tasks"
        description={teams || 'You are in no team yet. Ask your administrator to add you to one.'}
        actions={
          <SearchField
            label="Search tasks"
            hideLabel
            placeholder="Search tasks"
            value={place.search}
            onSearch={search}
          />
        }
      />
      {change.isError ? <Trouble error={change.error} onDismiss={change.reset} focus /> : null}
      {claimed ? (
        <Banner
          key={claimed.id}
          tone="success"
          title={`${claimed.reference} is yours`}
          onDismiss={() => setClaimed(undefined)}
          focus
        >
          <Link href={caseAddress(claimed.reference)}>Open the case</Link> to record what happened.
        </Banner>
      ) : null}
      <Tabs
        label="Tasks"
        selected={view}
        onSelect={(id) => go(queueAddress({ view: id as QueueView, search: place.search }))}
        items={queueViews.map((id) => ({
          id,
          title: titles[id],
          count: id === view && tasks.data ? tasks.data.total : undefined,
          content: id === view ? list(id) : null,
        }))}
      />
    </>
  )
}
