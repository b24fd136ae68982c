import type { Repair } from '@guildhall/api-client'
import { Card, DateTime } from '@guildhall/ui'

const words: Record<Repair['actions'][number]['action'], string> = {
  retried: 'Tried again',
  done: 'Done by hand',
  'given-up': 'Given up',
}

/** What colleagues did about it before, and why. */
export function RepairActions({ actions }: { actions: Repair['actions'] }) {
  if (actions.length === 0) return null
  return (
    <Card title="What was done about it">
      <ol className="desk-lines">
        {actions.map((action) => (
          <li key={String(action.at)}>
            <span>
              {words[action.action]} by {action.by}: “{action.reason}”
            </span>
            <DateTime at={action.at} />
          </li>
        ))}
      </ol>
    </Card>
  )
}
