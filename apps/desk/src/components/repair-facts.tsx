import type { Repair } from '@guildhall/api-client'
import { Card, DateTime, Link, SummaryList } from '@guildhall/ui'
import { caseAddress } from '../addresses.ts'

const states: Record<Repair['state'], string> = {
  stopped: 'Stopped, waits for you',
  waiting: 'On its way again',
  ended: 'Ended',
}

/** What was to be done, for which case, and what came in between. */
export function RepairFacts({ repair }: { repair: Repair }) {
  return (
    <Card title="What has stopped">
      <SummaryList
        rows={[
          { label: 'To be done', value: repair.subject ? `${repair.title}: ${repair.subject}` : repair.title },
          {
            label: 'Case',
            value: repair.reference ? (
              <>
                <Link href={caseAddress(repair.reference)}>{repair.reference}</Link> {repair.serviceName}
              </>
            ) : (
              'It belongs to no case'
            ),
          },
          { label: 'Outside system', value: repair.system ?? 'None: it stays inside Guildhall' },
          { label: 'What went wrong', value: repair.reason || 'Nothing since it was repaired' },
          { label: 'Tries', value: repair.attempts },
          { label: 'Written down', value: <DateTime at={repair.createdAt} /> },
          ...(repair.stoppedAt ? [{ label: 'Stopped', value: <DateTime at={repair.stoppedAt} /> }] : []),
          { label: 'State', value: states[repair.state] },
          { label: 'If it is tried again', value: repair.retry.means },
        ]}
      />
    </Card>
  )
}
