import type { RepairRow } from '@guildhall/api-client'
import type { Column } from '@guildhall/ui'
import { DateTime, Link, Table } from '@guildhall/ui'
import { caseAddress, repairAddress } from '../addresses.ts'

const columns: Column<RepairRow>[] = [
  {
    id: 'what',
    title: 'What has stopped',
    isRowHeader: true,
    cell: (row) => (
      <span className="desk-two-lines">
        <Link href={repairAddress(row.id)}>{row.title}</Link>
        <span className="gh-soft">{row.serviceName ?? 'No case'}</span>
      </span>
    ),
  },
  {
    id: 'case',
    title: 'Case',
    cell: (row) =>
      row.reference ? (
        <span className="gh-reference">
          <Link href={caseAddress(row.reference)}>{row.reference}</Link>
        </span>
      ) : (
        <span className="gh-soft">None</span>
      ),
  },
  { id: 'why', title: 'Why', cell: (row) => row.reason },
  { id: 'tries', title: 'Tries', align: 'end', cell: (row) => row.attempts },
  { id: 'since', title: 'Since', cell: (row) => (row.stoppedAt ? <DateTime at={row.stoppedAt} /> : null) },
]

/** Work that has stopped, one a row. */
export function RepairTable({ repairs }: { repairs: RepairRow[] }) {
  return <Table caption="Stopped work" columns={columns} rows={repairs} rowKey={(row) => row.id} />
}
