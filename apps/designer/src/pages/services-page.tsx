import type { DesignRow } from '@guildhall/api-client'
import {
  Banner,
  Button,
  DateTime,
  EmptyState,
  Link,
  LinkButton,
  Loading,
  PageHeader,
  SearchField,
  SelectField,
  Table,
  Tag,
  Toolbar,
} from '@guildhall/ui'
import { useState } from 'react'
import { errorWords } from '../api.ts'
import { ImportServiceDialog } from '../components/import-service-dialog.tsx'
import { NewServiceDialog } from '../components/new-service-dialog.tsx'
import { ServiceMenu } from '../components/service-menu.tsx'
import { useDesigns } from '../hooks/use-designs.ts'
import { findServices, statuses } from '../services/find-services.ts'

/** Every service of the council, with where each stands. */
export function ServicesPage() {
  const designs = useDesigns()
  const [words, setWords] = useState('')
  const all = designs.data?.services ?? []
  const [department, setDepartment] = useState('')
  const [status, setStatus] = useState('current')
  const [open, setOpen] = useState<{ dialog: 'new' | 'import'; copyOf?: DesignRow }>()
  const found = findServices(all, { words, department, status })
  const departments = [...new Set(all.map((row) => row.department))].filter(Boolean).sort()
  const isNarrowed = words !== '' || department !== '' || status !== 'current'
  return (
    <>
      <PageHeader
        title="Services"
        description="What residents can ask the council for, and how each is drawn"
        actions={
          <>
            <Button variant="primary" icon="plus" onPress={() => setOpen({ dialog: 'new' })}>
              New service
            </Button>
            <Button onPress={() => setOpen({ dialog: 'import' })}>Import a service</Button>
            <LinkButton href="/import">Start from a file</LinkButton>
          </>
        }
      />
      <Toolbar>
        <SearchField label="Search services" value={words} onSearch={setWords} placeholder="Name or department" />
        <SelectField
          label="Department"
          options={[{ id: 'all', title: 'All departments' }, ...departments.map((one) => ({ id: one, title: one }))]}
          value={department || 'all'}
          onChange={(id) => setDepartment(id === 'all' ? '' : id)}
        />
        <SelectField label="Status" options={statuses} value={status} onChange={setStatus} />
      </Toolbar>
      <p className="gh-hidden" role="status">
        {designs.data && isNarrowed ? `${found.length} of ${all.length} services` : ''}
      </p>
      {designs.isPending ? <Loading label="Loading the services" /> : null}
      {designs.isError ? (
        <Banner tone="error" title="The services could not be loaded">
          <p>{errorWords(designs.error)}</p>
          <Button size="small" onPress={() => void designs.refetch()}>
            Try again
          </Button>
        </Banner>
      ) : null}
      {designs.data && all.length === 0 ? <EmptyState title="There are no services yet" icon="file" /> : null}
      {all.length > 0 && found.length === 0 ? (
        <EmptyState title={words ? `No service matches “${words}”` : 'No service is like that'} icon="search">
          Try another word, or part of the name, or another department or status.
        </EmptyState>
      ) : null}
      {found.length > 0 ? <ServiceTable rows={found} onCopy={(copyOf) => setOpen({ dialog: 'new', copyOf })} /> : null}
      {open?.dialog === 'new' ? (
        <NewServiceDialog services={all} copyOf={open.copyOf} onClose={() => setOpen(undefined)} />
      ) : null}
      {open?.dialog === 'import' ? <ImportServiceDialog services={all} onClose={() => setOpen(undefined)} /> : null}
    </>
  )
}

function ServiceTable({ rows, onCopy }: { rows: DesignRow[]; onCopy: (row: DesignRow) => void }) {
  return (
    <Table
      caption="Services"
      rows={rows}
      rowKey={(row) => row.slug}
      columns={[
        {
          id: 'name',
          title: 'Service',
          isRowHeader: true,
          cell: (row) => <Link href={`/services/${row.slug}/form`}>{row.name}</Link>,
        },
        { id: 'department', title: 'Department', cell: (row) => row.department },
        { id: 'status', title: 'Published', cell: (row) => <Status row={row} /> },
        { id: 'cases', title: 'Open cases', align: 'end', cell: (row) => row.openCases },
        { id: 'updated', title: 'Last changed', cell: (row) => <DateTime at={row.updatedAt} /> },
        {
          id: 'more',
          title: 'More',
          hideTitle: true,
          cell: (row) => <ServiceMenu row={row} onCopy={() => onCopy(row)} />,
        },
      ]}
    />
  )
}

function Status({ row }: { row: DesignRow }) {
  return (
    <span className="dz-tags">
      {row.archived ? <Tag icon="lock">Archived</Tag> : null}
      {row.publishedVersion === undefined ? (
        <Tag>Not published</Tag>
      ) : (
        <Tag tone="success">Version {row.publishedVersion}</Tag>
      )}
      {row.changed && row.publishedVersion !== undefined ? <Tag tone="warning">Changes not published</Tag> : null}
    </span>
  )
}
