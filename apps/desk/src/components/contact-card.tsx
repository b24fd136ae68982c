import type { CaseView } from '@guildhall/api-client'
import { Card, SummaryList } from '@guildhall/ui'

/** Who asked, how to reach them, and whom they act for. */
export function ContactCard({ applicant, actingFor }: Pick<CaseView, 'applicant' | 'actingFor'>) {
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
  if (actingFor) {
    rows.push({ label: 'Acting for', value: actingFor.name }, { label: 'As', value: actingFor.role })
    if (actingFor.number) rows.push({ label: 'Number', value: actingFor.number })
  }
  return (
    <Card title="Resident">
      <SummaryList rows={rows} />
    </Card>
  )
}
