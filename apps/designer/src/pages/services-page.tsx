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
  Table,
  Tag,
  Toolbar,
} from '@guildhall/ui'
import { useState } from 'react'
import { errorWords } from '../api.ts'
import { useDesigns } from '../hooks/use-designs.ts'

/** Every service of the council, with where each stands. */
export function ServicesPage() {
  const designs = useDesigns()
  const [words, setWords] = useState('')
  const all = designs.data?.services ?? []
  const found = all.filter((row) => matches(row, words))
  return (
    <>
      <PageHeader
        title="Services"
        description="What residents can ask the council for, and how each is drawn"
        actions={<LinkButton href="/import">Start from a file</LinkButton>}
      />
      <Toolbar>
        <SearchField label="Search services" value={words} onSearch={setWords} placeholder="Name or department" />
      </Toolbar>
      <p className="gh-hidden" role="status">
        {designs.data && words ? `${found.length} of ${all.length} services` : ''}
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
        <EmptyState title={`No service matches “${words}”`} icon="search">
          Try another word, or part of the name.
        </EmptyState>
      ) : null}
      {found.length > 0 ? <ServiceTable rows={found} /> : null}
    </>
  )
}

function ServiceTable({ rows }: { rows: DesignRow[] }) {
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
      ]}
    />
  )
}

function Status({ row }: { row: DesignRow }) {
  return (
    <span className="dz-tags">
      {row.publishedVersion === undefined ? (
        <Tag>Not published</Tag>
      ) : (
        <Tag tone="success">Version {row.publishedVersion}</Tag>
      )}
      {row.changed ? <Tag tone="warning">Changes not published</Tag> : null}
    </span>
  )
}

function matches(row: DesignRow, words: string): boolean {
  const text = `${row.name} ${row.department} ${row.slug}`.toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
