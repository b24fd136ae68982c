import type { CaseView } from '@guildhall/api-client'
import { DateTime, Link } from '@guildhall/ui'
import type { ReactNode } from 'react'
import { caseAddress } from '../addresses.ts'

const turns: Record<CaseView['whoseTurn'], string> = { you: 'The resident', us: 'The council', nobody: 'Nobody' }

function renewalWords({ state, expiresAt, reference }: NonNullable<CaseView['renewal']>): ReactNode {
  if (state === 'renewed') return <Link href={caseAddress(reference ?? '')}>Renewed as {reference}</Link>
  if (state === 'lapsed' || !expiresAt) return 'Not renewed in time'
  return (
    <span key="at">
      {state === 'open' ? 'Invited, runs out ' : 'Not invited yet, runs out '}
      <DateTime at={expiresAt} show="date" />
    </span>
  )
}

function CaseLink({ of: { reference, serviceName } }: { of: { reference: string; serviceName: string } }) {
  return (
    <div>
      <Link href={caseAddress(reference)}>{reference}</Link>, {serviceName}
    </div>
  )
}

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
  const { partOf, started } = view.related
  if (partOf) facts.push(['Part of', <CaseLink key="of" of={partOf} />])
  if (started.length > 0) facts.push(['Has started', started.map((of) => <CaseLink key={of.reference} of={of} />)])
  if (view.renewal) facts.push(['Renewal', renewalWords(view.renewal)])
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
