import { Badge, Banner, EmptyState, Link, Loading, PageHeader, Table } from '@guildhall/ui'
import { errorWords } from '../api.ts'
import { useReviews } from '../hooks/use-remarks.ts'

/** The services that somebody may look over and comment on. */
export function ReviewsPage() {
  const reviews = useReviews()
  const rows = reviews.data?.reviews ?? []
  return (
    <>
      <PageHeader
        title="Reviews"
        description="Services that your teams work on, as they are being drawn. Comment on them, or suggest other words; their designer decides."
      />
      {reviews.isPending ? <Loading label="Loading the services" lines={4} /> : null}
      {reviews.isError ? <Banner tone="error">{errorWords(reviews.error)}</Banner> : null}
      {reviews.data && rows.length === 0 ? (
        <EmptyState title="There is nothing for your teams to review" icon="file">
          A service appears here as soon as a step of it is given to one of your teams.
        </EmptyState>
      ) : null}
      {rows.length > 0 ? (
        <Table
          caption="Services to review"
          rows={rows}
          rowKey={({ slug }) => slug}
          columns={[
            {
              id: 'name',
              title: 'Service',
              isRowHeader: true,
              cell: ({ slug, name }) => <Link href={`/reviews/${slug}`}>{name}</Link>,
            },
            { id: 'department', title: 'Department', cell: ({ department }) => department },
            {
              id: 'open',
              title: 'Open comments',
              align: 'end',
              cell: ({ open }) => (open > 0 ? <Badge tone="warning">{open}</Badge> : '0'),
            },
          ]}
        />
      ) : null}
    </>
  )
}
