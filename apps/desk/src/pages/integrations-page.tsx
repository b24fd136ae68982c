import type { Integration } from '@guildhall/api-client'
import { Banner, Button, Card, Dialog, EmptyState, Loading, PageHeader, Pagination } from '@guildhall/ui'
import { useState } from 'react'
import { integrationsAddress } from '../addresses.ts'
import { IntegrationDialog } from '../components/integration-dialog.tsx'
import { IntegrationTable } from '../components/integration-table.tsx'
import { Trouble } from '../components/trouble.tsx'
import { useIntegrations, useRevokeIntegration } from '../hooks/use-integrations.ts'

/** Systems outside that may tell cases what happened, for administrators. */
export function IntegrationsPage({ place: { page } }: { place: { page: number } }) {
  const list = useIntegrations(page)
  const revoke = useRevokeIntegration()
  const [adding, setAdding] = useState(false)
  const [asking, setAsking] = useState<Integration>()
  const [told, setTold] = useState<string>()
  const close = () => {
    setAsking(undefined)
    revoke.reset()
  }
  return (
    <>
      <PageHeader
        title="Integrations"
        description="Systems that may tell a case what happened outside, each by a key of its own"
        actions={
          <Button icon="plus" variant="primary" onPress={() => setAdding(true)}>
            Add a system
          </Button>
        }
      />
      {told ? <Banner key={told} tone="success" title={told} onDismiss={() => setTold(undefined)} focus /> : null}
      <List list={list} page={page} onRevoke={setAsking} />
      {adding ? <IntegrationDialog onClose={() => setAdding(false)} /> : null}
      {asking ? (
        <Dialog
          title={`Revoke the key of ${asking.name}`}
          isOpen
          onClose={close}
          actions={
            <>
              <Button
                variant="danger"
                isPending={revoke.isPending}
                onPress={() =>
                  revoke.mutate(asking.id, {
                    onSuccess: () => {
                      close()
                      setTold(`The key of ${asking.name} is revoked`)
                    },
                  })
                }
              >
                Revoke the key
              </Button>
              <Button isDisabled={revoke.isPending} onPress={close}>
                Keep it
              </Button>
            </>
          }
        >
          {revoke.error ? <Trouble error={revoke.error} /> : null}
          <p>From now on what it sends is refused. This cannot be undone; you can give it a new key.</p>
        </Dialog>
      ) : null}
    </>
  )
}

type ListProps = {
  list: ReturnType<typeof useIntegrations>
  page: number
  onRevoke: (row: Integration) => void
}

function List({ list, page, onRevoke }: ListProps) {
  if (!list.data && list.isError) return <Trouble error={list.error} onRetry={() => void list.refetch()} />
  if (!list.data) {
    return (
      <Card>
        <Loading label="Loading the systems" lines={4} />
      </Card>
    )
  }
  if (list.data.integrations.length === 0) {
    return (
      <Card>
        <EmptyState title="No system has a key" icon="lock">
          A system with a key may tell a case that waits for an event, such as a site visit, that it has happened.
        </EmptyState>
      </Card>
    )
  }
  return (
    <>
      <IntegrationTable rows={list.data.integrations} onRevoke={onRevoke} />
      <Pagination
        page={page}
        pageSize={list.data.pageSize}
        total={list.data.total}
        noun="systems"
        hrefFor={(next) => integrationsAddress(next)}
      />
    </>
  )
}
