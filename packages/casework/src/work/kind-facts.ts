import { MAIN_LANE } from '@guildhall/queue'
import type { WorkKind } from '@guildhall/schemas'

/** The outside system that a kind of work calls, by the id of its connector. */
export type ConnectorId = 'govuk-notify' | 'govuk-pay' | 'rest'

/** What stands on its own about a kind: its title as a staff member would say it, and the system it calls, if any. */
type KindFacts = { title: string; connector?: ConnectorId }

/** What everything may know of a kind of work, without knowing how it is carried out. */
export const kindFacts: Record<WorkKind, KindFacts> = {
  'anchor-ledgers': { title: 'Write down, signed, how every ledger ends' },
  'call-connector': { title: 'Call another system', connector: 'rest' },
  'cancel-sub-case': { title: 'Cancel a case that another one has started' },
  'cancel-payment': { title: 'Cancel a payment that was not made in time', connector: 'govuk-pay' },
  'check-payment': { title: 'Ask what became of a payment', connector: 'govuk-pay' },
  'end-hold': { title: 'Give back a slot that was held too long' },
  'fire-timer': { title: 'Go on at a moment that the case waits for' },
  'invite-renewal': { title: 'Invite to renew' },
  'make-document': { title: 'Make a document' },
  'move-version': { title: 'Move cases to another version' },
  'publish-service': { title: 'Publish a service at its moment' },
  'return-money': { title: 'Decide whether money is given back' },
  'send-draft-link': { title: 'Send the link to a form that was put aside', connector: 'govuk-notify' },
  'send-account-letter': { title: 'Send an email about an account', connector: 'govuk-notify' },
  'send-follow-code': { title: 'Send the code by which a request is followed', connector: 'govuk-notify' },
  'send-message': { title: 'Send an email', connector: 'govuk-notify' },
  'send-sign-in-link': { title: 'Send a sign-in link', connector: 'govuk-notify' },
  'start-sub-case': { title: 'Start a case of another service' },
  'tell-parent': { title: 'Tell a case how the one that it started has ended' },
  'tell-resident': { title: 'Tell a resident that something new is on their request', connector: 'govuk-notify' },
  'settle-renewal': { title: 'Find out whether the form to renew was sent' },
}

const factsOf = (kind: string): KindFacts | undefined =>
  Object.hasOwn(kindFacts, kind) ? kindFacts[kind as WorkKind] : undefined

/** A kind in words; one that only a newer Guildhall knows stays as it is written. */
export function titleOfKind(kind: string): string {
  return factsOf(kind)?.title ?? kind
}

/** The connector that a kind of work calls; undefined for work inside Guildhall. */
export function connectorOf(kind: string): ConnectorId | undefined {
  return factsOf(kind)?.connector
}

/** The lane of the queue that a kind of work goes in: one for each connector, so that a slow system keeps nobody else's work waiting. */
export function laneOf(kind: string): string {
  return connectorOf(kind) ?? MAIN_LANE
}

/** Every lane, with its places in a process that has so many: half of them at most for work that calls the same connector. */
export function lanePlaces(concurrency: number): Record<string, number> {
  const lanes = new Set(Object.keys(kindFacts).map(laneOf))
  return Object.fromEntries(
    [...lanes].map((lane) => [lane, lane === MAIN_LANE ? concurrency : Math.max(1, Math.ceil(concurrency / 2))]),
  )
}
