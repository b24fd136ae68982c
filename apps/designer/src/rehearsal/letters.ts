import { contactOf, dayInWords, fillIn, momentInWords, plain, pounds } from '@guildhall/case-words'
import { activePlaces, slotsOf, type World } from '@guildhall/process-engine'
import { sayDay } from '@guildhall/question-kinds/models'
import type { Form, Recipient, ServicePackage } from '@guildhall/schemas'
import { recipientWords } from '../process/step-words.ts'
import { tasksIn } from './tasks.ts'

/** A message as it would be read. */
export type Letter = {
  key: string
  at: string
  title: string
  to: Recipient
  toWords: string
  subject: string
  body: string
}

/** What a message may say of the council. */
export type CouncilFacts = {
  council: string
  councilPhone: string
  councilEmail: string
  councilHours: string
  councilAddress: string
}

type Sent = World['effects'][number]

/** The messages of the case so far, in order, filled in with what was known when each was sent. */
export function lettersIn(pack: ServicePackage, world: World, council: CouncilFacts): Letter[] {
  return world.effects.flatMap((sent, index): Letter[] => {
    const { effect, at } = sent
    if (effect.type !== 'send-message') return []
    const { key, to, message } = effect
    const drawn = pack.messages[message]
    const facts = { ...factsAt(pack, world, sent, index), ...council }
    return [
      {
        key,
        at,
        to,
        title: drawn?.title ?? message,
        toWords: recipientWords(to),
        subject: fillIn(drawn?.subject ?? '', facts),
        body: fillIn(drawn?.body ?? '', facts),
      },
    ]
  })
}

/** A reference that nobody has. */
export function referenceOf({ service }: ServicePackage): string {
  return `${service.prefix}-TEST-0001`
}

/** The form with which the service begins. */
export function startFormOf({ process, forms }: ServicePackage): Form | undefined {
  return forms[String(process.steps[process.start]?.config['form'] ?? '')]
}

function factsAt(pack: ServicePackage, world: World, { effect, state }: Sent, index: number): Record<string, string> {
  const before = world.effects.slice(0, index + 1)
  const form = startFormOf(pack)
  const step = effect.type === 'send-message' ? effect.step : ''
  const tasks = tasksIn(pack, { effects: before })
  const task = tasks.findLast((one) => one.place === step) ?? tasks.at(-1)
  const asked = before.findLast((one) => one.effect.type === 'request-payment')?.effect
  const notes = Object.values(state.steps).flatMap(({ result, leftAt = '' }) =>
    typeof result?.['note'] === 'string' ? [{ note: result['note'], at: leftAt }] : [],
  )
  const expiry = Object.values(state.timers).find((timer) => timer.step === step && timer.key.endsWith(':expiry'))
  const reference = referenceOf(pack)
  return {
    reference,
    name: plain(form ? (contactOf(form, state.answers).name ?? '') : ''),
    service: pack.service.name,
    booking: bookingWords(pack, state),
    amount: asked?.type === 'request-payment' ? pounds(asked.amount) : '',
    link: `[the resident’s page of ${reference}]`,
    rateLink: `[the page to rate ${reference}]`,
    serviceLink: `[the start page of ${pack.service.name}]`,
    deskLink: `[${reference} on the desk]`,
    renewLink: '[the form to renew]',
    renewBefore: expiry ? dayInWords(expiry.dueAt.slice(0, 10)) : '',
    renewAnew: 'We filled in your answers from last time.',
    task: task?.title ?? '',
    due: task?.dueAt ? momentInWords(new Date(task.dueAt)) : '',
    note: plain(notes.sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1)?.note ?? ''),
  }
}

/** A slot of the case, as it stands. */
export type Booked = { id: string; words: string; status: string }

/** The slots that the answers name, with how each stands; one that was never kept stands as chosen. */
export function bookedIn(pack: ServicePackage, state: World['state']): Booked[] {
  const slots = slotsOf(state)
  return Object.values(state.answers).flatMap((answer): Booked[] => {
    const { bookingId, date, window } = (answer ?? {}) as { bookingId?: unknown; date?: unknown; window?: unknown }
    if (typeof bookingId !== 'string' || typeof date !== 'string') return []
    return [{ id: bookingId, words: slotWords(pack, date, String(window ?? '')), status: slots[bookingId] ?? 'chosen' }]
  })
}

function bookingWords(pack: ServicePackage, state: World['state']): string {
  return bookedIn(pack, state)[0]?.words ?? ''
}

function slotWords({ bookings }: ServicePackage, date: string, window: string): string {
  const title =
    Object.values(bookings)
      .flatMap(({ windows }) => windows)
      .find(({ id }) => id === window)?.title ?? window
  return title ? `${sayDay(date)}, ${title}` : sayDay(date)
}

/** Whether the case still waits somewhere. */
export function isOpen({ state }: World): boolean {
  return state.status === 'open' && activePlaces(state).length > 0
}
