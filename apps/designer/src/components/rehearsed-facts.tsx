import { ledgerWords, pageReasons, pounds, reasonText, vocabularyOf } from '@guildhall/case-words'
import type { Reason, World } from '@guildhall/process-engine'
import type { ServicePackage } from '@guildhall/schemas'
import { Card } from '@guildhall/ui'
import { type ReactNode, useMemo } from 'react'
import { clocksIn, comingIn, momentOf } from '../rehearsal/clocks.ts'
import { bookedIn, startFormOf } from '../rehearsal/letters.ts'
import { ClockTag } from './rehearsed-task.tsx'
import { slotWords } from './request-page.tsx'

type Facts = { pack: ServicePackage; world: World }

const MOST_LINES = 300

/** What comes by itself, the soonest first. */
export function RehearsedTimers({ pack, world }: Facts) {
  const coming = comingIn(pack, world)
  return (
    <Card title="What comes by itself" level={3}>
      {coming.length === 0 ? <p className="gh-soft">Nothing: the case waits for people or systems.</p> : null}
      <ol className="dz-moments">
        {coming.map(({ key, at, words }) => (
          <li key={key}>
            <time dateTime={at}>{momentOf(at)}</time>
            <span>{words}</span>
          </li>
        ))}
      </ol>
    </Card>
  )
}

/** Clocks, bookings and money as they stand. */
export function RehearsedState({ pack, world }: Facts) {
  const clocks = clocksIn(pack, world)
  const booked = bookedIn(pack, world.state)
  const money = world.ledger.filter(({ type }) => type.startsWith('payment-'))
  return (
    <Card title="How it stands" level={3}>
      <h4>Clocks</h4>
      {clocks.length === 0 ? <p className="gh-soft">No clock has been started.</p> : null}
      <ul className="dz-plain">
        {clocks.map(({ id, title, dueAt, isStopped, status }) => (
          <li key={id} className="dz-tags">
            <ClockTag status={status} /> {title}, due {momentOf(dueAt)}
            {isStopped ? ' (stopped)' : ''}
          </li>
        ))}
      </ul>
      <h4>Bookings</h4>
      {booked.length === 0 ? <p className="gh-soft">Nothing is booked.</p> : null}
      <ul className="dz-plain">
        {booked.map(({ id, words, status }) => (
          <li key={id}>
            {words}: {slotWords[status] ?? status}
          </li>
        ))}
      </ul>
      <h4>Payments</h4>
      {money.length === 0 ? <p className="gh-soft">Nothing was asked for.</p> : null}
      <ul className="dz-plain">
        {money.map((line, index) => (
          <li key={index}>{ledgerWords(line, pack)}</li>
        ))}
        {world.fee > 0 ? <li className="gh-soft">{pounds(world.fee)} asked for in all</li> : null}
      </ul>
    </Card>
  )
}

/** The ledger in the words of the desk, the latest first. */
export function RehearsedLedger({ pack, world }: Facts) {
  const lines = world.ledger.toReversed().slice(0, MOST_LINES)
  return (
    <Card title="Ledger" level={3}>
      <Scrolled label="Lines of the ledger">
        <ol className="dz-moments" reversed>
          {lines.map((line, index) => (
            <li key={world.ledger.length - index}>
              <time dateTime={line.at}>{momentOf(line.at)}</time>
              <span>{ledgerLine(line, pack)}</span>
            </li>
          ))}
        </ol>
      </Scrolled>
    </Card>
  )
}

/** Timers bear no name in the ledger, only the moment as it is stored. */
function ledgerLine(line: World['ledger'][number], pack: ServicePackage): string {
  const due = line.data?.['dueAt']
  if (line.type === 'timer-set' && typeof due === 'string') return `Timer set for ${momentOf(due)}`
  return ledgerWords(line, pack)
}

/** Why the case went as it did, the latest first. */
export function RehearsedReasons({ pack, world }: Facts) {
  const words = useMemo(() => vocabularyOf(pack), [pack])
  const form = startFormOf(pack)
  const asked: Reason[] = form ? pageReasons({ form }, world.state.answers) : []
  const reasons = [...asked, ...world.reasons].toReversed().slice(0, MOST_LINES)
  return (
    <Card title="Why" level={3}>
      {reasons.length === 0 ? <p className="gh-soft">No rule has decided anything yet.</p> : null}
      <Scrolled label="Reasons">
        <ul className="dz-plain">
          {reasons.map((reason, index) => (
            <li key={reasons.length - index}>{reasonText(pack, reason, words)}</li>
          ))}
        </ul>
      </Scrolled>
    </Card>
  )
}

/** A long list in a box of its own. */
function Scrolled({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with a keyboard
    <section className="dz-scrolled" aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
