import type { CaseView } from '@guildhall/api-client'
import { DateTime } from '@guildhall/ui'
import type { ReactNode } from 'react'

const turns: Record<CaseView['whoseTurn'], string> = { you: 'The resident', us: 'The council', nobody: 'Nobody' }

/** The facts of a case that are asked for first. */
export function CaseFacts({ view }: { view: CaseView }) {
  const facts: [string, ReactNode][] = [
    ['Service', `${view.serviceName}, version ${view.version}`],
    ['Opened', <DateTime key="at" at={view.openedAt} />],
  ]
  if (view.promisedFor) {
    facts.push([
      'Promised',
      <span key="at">
        <DateTime at={view.promisedFor.date} show="date" />, {view.promisedFor.windowTitle}
      </span>,
    ])
  }
  if (view.endedAt) facts.push(['Ended', <DateTime key="at" at={view.endedAt} />])
  else facts.push(['Whose turn', turns[view.whoseTurn]])
  return (
    <dl className="desk-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
