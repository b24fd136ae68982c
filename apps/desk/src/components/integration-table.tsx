import type { Integration } from '@guildhall/api-client'
import { Button, type Column, DateTime, Table, Tag } from '@guildhall/ui'

/** The systems that have a key, one a row, with what they may tell. */
export function IntegrationTable({ rows, onRevoke }: { rows: Integration[]; onRevoke: (row: Integration) => void }) {
  const columns: Column<Integration>[] = [
    {
      id: 'name',
      title: 'System',
      isRowHeader: true,
      cell: ({ name, services }) => (
        <span className="desk-two-lines">
          <span>{name}</span>
          <span className="gh-soft">{services.length === 0 ? 'All services' : services.join(', ')}</span>
        </span>
      ),
    },
    { id: 'events', title: 'May tell', cell: ({ events }) => events.join(', ') },
    {
      id: 'used',
      title: 'Last used',
      cell: ({ lastUsedAt }) => (lastUsedAt ? <DateTime at={lastUsedAt} /> : <span className="gh-soft">Never</span>),
    },
    { id: 'made', title: 'Made', cell: ({ createdAt }) => <DateTime at={createdAt} /> },
    {
      id: 'key',
      title: 'Key',
      cell: (row) =>
        row.revokedAt ? (
          <Tag tone="neutral">Revoked</Tag>
        ) : (
          <Button size="small" aria-label={`Revoke the key of ${row.name}`} onPress={() => onRevoke(row)}>
            Revoke
          </Button>
        ),
    },
  ]
  return <Table caption="Systems with a key" columns={columns} rows={rows} rowKey={({ id }) => id} />
}
