import type { Deadline, Problem, Recipient, ServicePackage, Step } from '@guildhall/schemas'
import { opensTask } from '../opens-task.ts'
import { stepKinds } from '../step-kinds/registry.ts'
import type { Paths } from './paths.ts'
import { fail, warn } from './problem.ts'

/** A message that a step sends, to whom, and where that is written. `ownTask` says whether the step's own task is open by then. */
type Sending = { step: string; message: string; to: unknown; at: string; ownTask: boolean }

/** The kinds of question whose answer a channel can reach somebody by. */
const contacts: Record<string, string[]> = { email: ['email'], sms: ['phone'], letter: ['address'] }

const staff = new Set<unknown>(['assignee', 'team', 'team-lead'] satisfies Recipient[])

/** Messages that would reach nobody, and messages that nothing sends. */
export function checkMessages(servicePackage: ServicePackage, paths: Paths): Problem[] {
  const { process, messages } = servicePackage
  const ofSteps = Object.entries(process.steps).flatMap(([id, step]) => sendingsOf(id, step))
  const sendings = [...ofSteps, ...sendingsOfCase(servicePackage)]
  const asked = kindsAsked(servicePackage)
  const sent = new Set(sendings.map(({ message }) => message))
  const unsent = Object.entries(messages)
    .filter(([id]) => !sent.has(id))
    .map(([id, { title }]) =>
      warn('process/message-never-sent', `/messages/${id}`, `No step sends "${title}" – send it, or take it away`),
    )
  return [...sendings.flatMap((sending) => checkSending(sending, servicePackage, paths, asked)), ...unsent]
}

function checkSending(sending: Sending, { process, messages }: ServicePackage, paths: Paths, asked: Set<string>) {
  const { step, message, to, at, ownTask } = sending
  const title = Object.hasOwn(messages, message) ? messages[message]!.title : message
  if (staff.has(to) && !ownTask) {
    const before = paths.maybe.get(step)
    const hasTask =
      !before || [...before].some((id) => opensTask(stepKinds.get(process.steps[id]!.kind), process.steps[id]!.config))
    if (!hasTask) {
      const words = `"${title}" goes to the ${String(to).replace('-', ' ')}, but no task comes before it – put a task first, or send it to the applicant`
      return [fail('process/message-no-task', at, words)]
    }
  }
  if (to === 'applicant' && Object.hasOwn(messages, message)) {
    const by = contacts[messages[message]!.channel] ?? []
    if (by.length > 0 && !by.some((kind) => asked.has(kind))) {
      const words = `"${title}" goes to the applicant, but the form does not ask for ${by.join(' or ')} – add such a question to it`
      return [fail('process/message-no-contact', at, words)]
    }
  }
  return []
}

/** Whatever its kind, a config that names a message says beside it, as `to`, whom it is for. */
function sendingsOf(id: string, step: Step): Sending[] {
  const base = `/process/steps/${id}`
  const kind = stepKinds.get(step.kind)
  const named = (kind?.uses?.(step.config) ?? []).filter(({ of }) => of === 'message')
  const ofConfig = named.map(({ id: message, at }) => {
    const holder = at.slice(0, at.lastIndexOf('/'))
    const to = recipientIn(step.config, holder)
    if (to !== undefined) return { step: id, message, to, at: `${base}/config${holder}/to`, ownTask: false }
    // A message by which a step asks somebody for something goes to whom it waits for.
    const waitsFor = kind?.waitsFor?.(step.config) === 'resident' ? 'applicant' : undefined
    return { step: id, message, to: kind?.sendsTo ?? waitsFor, at: `${base}/config${at}`, ownTask: false }
  })
  const ofDeadlines = remindersOf(step.deadlines, base).map((sending) => {
    return { ...sending, step: id, ownTask: opensTask(kind, step.config) }
  })
  return [...ofConfig, ...ofDeadlines]
}

/** What the deadlines of the whole case, the routes and an ending from outside send: from no step, whenever it may be. */
function sendingsOfCase({ process, routes = {} }: ServicePackage): Sending[] {
  const ofRoutes = Object.entries(routes).flatMap(([id, { levels }]) =>
    levels.map(({ message, to }, index) => ({ message, to, at: `/routes/${id}/levels/${index}/to` })),
  )
  const ofEndings = [
    { message: process.withdraw?.message, at: '/process/withdraw/message' },
    { message: process.cancel?.message, at: '/process/cancel/message' },
  ].flatMap(({ message, at }) => (message === undefined ? [] : [{ message, to: 'applicant', at }]))
  const sendings = [...remindersOf(process.clock?.deadlines, '/process/clock'), ...ofRoutes, ...ofEndings]
  const ownTask = Object.values(process.steps).some(({ kind, config }) => opensTask(stepKinds.get(kind), config))
  return sendings.map((sending) => ({ ...sending, step: '', ownTask }))
}

function remindersOf(deadlines: Deadline[] = [], base: string): Pick<Sending, 'message' | 'to' | 'at'>[] {
  return deadlines.flatMap((deadline, index) =>
    deadline.do.flatMap((action, place) => {
      if (action.action !== 'remind') return []
      return [{ message: action.message, to: action.to, at: `${base}/deadlines/${index}/do/${place}/to` }]
    }),
  )
}

function recipientIn(config: unknown, pointer: string): unknown {
  let holder = config
  for (const part of [...pointer.split('/').slice(1), 'to'])
    holder = (holder as Record<string, unknown> | undefined)?.[part]
  return holder
}

/** The kinds of question in the form that a case begins with, for that is where the applicant's address is taken from; in any where there is no such form. */
function kindsAsked({ process, forms }: ServicePackage): Set<string> {
  const start = Object.hasOwn(process.steps, process.start) ? process.steps[process.start] : undefined
  const first =
    start &&
    stepKinds
      .get(start.kind)
      ?.uses?.(start.config)
      .find(({ of, id }) => of === 'form' && Object.hasOwn(forms, id))
  const asking = first ? [forms[first.id]!] : Object.values(forms)
  const uis = asking.flatMap(({ pages }) => pages.flatMap(({ uiSchema }) => Object.values(uiSchema)))
  return new Set(uis.map((ui) => (ui as { 'ui:options'?: { kind?: string } } | undefined)?.['ui:options']?.kind ?? ''))
}
