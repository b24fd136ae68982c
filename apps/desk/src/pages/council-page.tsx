import { Card, Loading, PageHeader, Tabs } from '@guildhall/ui'
import { type CouncilTab, councilAddress } from '../addresses.ts'
import { CouncilChanges } from '../components/council-changes.tsx'
import { CouncilSettings } from '../components/council-settings.tsx'
import { Trouble } from '../components/trouble.tsx'
import { useCouncil } from '../hooks/use-council.ts'
import { useGo } from '../hooks/use-go.ts'

/** Whose site this is: its name, look and contact details, and who changed them; for administrators. */
export function CouncilPage({ place: { tab, page } }: { place: { tab: CouncilTab; page: number } }) {
  const council = useCouncil()
  const go = useGo()
  const settings = council.data ? (
    <CouncilSettings saved={council.data} />
  ) : council.isError ? (
    <Trouble error={council.error} onRetry={() => void council.refetch()} />
  ) : (
    <Card>
      <Loading label="Loading the settings" lines={8} />
    </Card>
  )
  return (
    <>
      <PageHeader title="Council" description="What residents see of it on every page, in emails and on documents" />
      <Tabs
        label="Settings and their changes"
        selected={tab}
        onSelect={(id) => go(councilAddress({ tab: id === 'changes' ? 'changes' : 'settings' }))}
        items={[
          { id: 'settings', title: 'Settings', content: settings },
          { id: 'changes', title: 'Changes', content: <CouncilChanges page={page} /> },
        ]}
      />
    </>
  )
}
