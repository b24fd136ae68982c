import type { CaseView } from '@guildhall/api-client'
import { Card, SummaryList } from '@guildhall/ui'

/** Who asked, and how to reach them. */
export function ContactCard({ applicant }: { applicant: CaseView['applicant'] }) {
  const rows = [
    { label: 'Name', value: applicant.name },
    {
      label: 'Email',
      value: (
        <a className="gh-link" href={`mailto:${applicant.email}`}>
          {applicant.email}
        </a>
      ),
    },
  ]
  if (applicant.phone) {
    rows.push({
      label: 'Phone',
      value: (
        <a className="gh-link" href={`tel:${applicant.phone.replace(/[^0-9+]/g, '')}`}>
          {applicant.phone}
        </a>
      ),
    })
  }
  return (
    <Card title="Resident">
      <SummaryList rows={rows} />
    </Card>
  )
}
