import type { LedgerEvent } from '@guildhall/api-client'
import type { IconName } from '@guildhall/ui'
import { DateTime, Icon } from '@guildhall/ui'
import { CorrectedAnswers } from './corrected-answers.tsx'
import { withTimes } from './with-times.tsx'

/** The first word of an event's type says what it is about. */
const icons: Record<string, IconName> = {
  case: 'case',
  step: 'chevron-right',
  task: 'check-circle',
  clock: 'clock',
  deadline: 'warning',
  priority: 'up',
  message: 'mail',
  slot: 'calendar',
  payment: 'card',
  timer: 'clock',
}

const actors: Record<string, string> = {
  resident: 'Resident',
  guest: 'Resident, not signed in',
  staff: 'Staff',
  integration: 'Another system',
  system: 'Guildhall',
}

/** The ledger of a case, oldest first, just as it is chained. */
export function Ledger({ events }: { events: LedgerEvent[] }) {
  return (
    <ol className="desk-ledger">
      {events.map((event) => (
        <li key={event.seq}>
          <span className="desk-ledger-icon">
            <Icon name={icons[event.type.split('-')[0] ?? ''] ?? 'info'} />
          </span>
          <div className="desk-ledger-body">
            <p className="desk-ledger-text">{withTimes(event.text)}</p>
            {event.note ? <blockquote className="desk-quote">{event.note}</blockquote> : null}
            {event.answers ? <CorrectedAnswers answers={event.answers} /> : null}
            <details>
              <summary>
                <DateTime at={event.at} show="second" /> ·{' '}
                {event.actor.name ?? actors[event.actor.kind] ?? event.actor.kind}
                <span className="gh-hidden">: record of event {event.seq}</span>
              </summary>
              <dl className="desk-record">
                <dt>Event</dt>
                <dd>
                  {event.seq} · {event.type}
                </dd>
                {event.step ? (
                  <>
                    <dt>Step</dt>
                    <dd>{event.step}</dd>
                  </>
                ) : null}
                <dt>Data</dt>
                <dd>{JSON.stringify(event.data)}</dd>
                <dt>Hash</dt>
                <dd>{event.hash}</dd>
              </dl>
            </details>
          </div>
        </li>
      ))}
    </ol>
  )
}
