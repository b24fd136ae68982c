import type { CaseRow } from '@guildhall/api-client'
import type { Column } from '@guildhall/ui'
import { DateTime, Link, Table, Tag } from '@guildhall/ui'
import { caseAddress } from '../addresses.ts'
import { ClockTag } from './due-mark.tsx'
import { StatusTag } from './status-tag.tsx'

const columns: Column<CaseRow>[] = [
  {
    id: 'reference',
    title: 'Reference',
    isRowHeader: true,
    cell: (row) => (
      <span className="gh-reference">
        <Link href={caseAddress(row.reference)}>{row.reference}</Link>
      </span>
    ),
  },
  { id: 'service', title: 'Service', cell: (row) => row.serviceName },
  { id: 'resident', title: 'Resident', cell: (row) => row.applicantName },
  {
    id: 'status',
    title: 'Status',
    cell: (row) => (
      <span className="desk-due">
        <span>
          <StatusTag status={row.status} text={row.statusText} />
        </span>
        {row.newMessages > 0 ? (
          <span>
            <Tag tone="warning">New message</Tag>
          </span>
        ) : null}
      </span>
    ),
  },
  {
    id: 'clock',
    title: 'Clock',
    cell: (row) =>
      row.dueAt ? (
        <span className="desk-due">
          <span>
            <ClockTag clock={row.clock} />
          </span>
          <small className="gh-soft">
            <DateTime at={row.dueAt} />
          </small>
        </span>
      ) : (
        <span className="gh-soft">None</span>
      ),
  },
  { id: 'opened', title: 'Opened', cell: (row) => <DateTime at={row.openedAt} /> },
  {
    id: 'promised',
    title: 'Promised',
    cell: (row) =>
      row.promisedDate ? <DateTime at={row.promisedDate} show="date" /> : <span className="gh-soft">Not yet</span>,
  },
]

/** Cases, one a row. */
export function CaseTable({ cases }: { cases: CaseRow[] }) {
  return <Table caption="Cases" columns={columns} rows={cases} rowKey={(row) => row.reference} />
}
