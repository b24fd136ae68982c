import { evaluate } from '@guildhall/rules'
import type { RenewalStepConfig } from '@guildhall/schemas'
import { addDuration, subtractDuration } from '@guildhall/working-time'
import type { StepKind, StepMove, Visit } from '../../definition.ts'
import type { CaseState, Instant } from '../../model.ts'
import { instant, later, momentOf } from '../../moment.ts'
import { timerOf } from '../../run.ts'

type Config = RenewalStepConfig

/**
 * Invites the resident in good time to renew what runs out, with a form that is filled in from this case, and waits until that form is sent or it has
 * run out. As with a payment, what became of the form is asked before the step lapses: it may have been sent at the last moment.
 */
export const renewalStep: StepKind<Config> = {
  kind: 'renewal',
  waits: true,
  lasting: ['renewed'],
  waitsFor: () => 'time',
  sendsTo: 'applicant',
  example: {
    lasts: { days: 365 },
    inviteBefore: { days: 28 },
    message: 'confirmed',
    carry: ['fullName', 'email'],
    remind: [{ before: { days: 7 }, message: 'confirmed' }],
  },
  // It may have run out already.
  mayPass: ({ expires }) => expires !== undefined,
  outcomes: ({ expires }) => ['renewed', 'lapsed', ...(expires === undefined ? [] : ['no-date'])],
  uses: ({ message, remind = [], calendar, carry }) => [
    { of: 'message', id: message, at: '/message' },
    ...remind.map((one, index) => ({ of: 'message' as const, id: one.message, at: `/remind/${index}/message` })),
    ...(calendar === undefined ? [] : [{ of: 'calendar' as const, id: calendar, at: '/calendar' }]),
    ...(Array.isArray(carry)
      ? carry.map((id, index) => ({ of: 'question' as const, id: String(id), at: `/carry/${index}` }))
      : []),
  ],
  rules: ({ expires, carry }) => [
    ...(expires === undefined ? [] : [{ rule: expires, at: '/expires' }]),
    ...(Array.isArray(carry)
      ? []
      : Object.entries(carry).map(([name, rule]) => ({ rule: rule as unknown, at: `/carry/${name}` }))),
  ],
  check({ expires, lasts }) {
    const problem = (code: string, message: string) => [{ code, at: '', message }]
    if (expires === undefined && lasts === undefined)
      return problem('process/renewal-of-nothing', 'Say when it runs out: by a rule, or how long it lasts')
    if (expires !== undefined && lasts !== undefined)
      return problem('process/renewal-of-two-dates', 'Say once when it runs out: by a rule, or how long it lasts')
    return []
  },

  enter({ config, scope, now, calendar, at }) {
    const { expires, lasts, inviteBefore } = config
    const expiresAt = lasts === undefined ? momentOf(expires, scope, calendar) : addDuration(now, lasts, calendar)
    if (!expiresAt) return { done: { outcome: 'no-date' } }
    const ends = { expiresAt: instant(expiresAt) }
    if (expiresAt <= now)
      return { ledger: [{ type: 'renewal-lapsed', data: ends }], done: { outcome: 'lapsed', result: ends } }
    const inviteAt = later(subtractDuration(expiresAt, inviteBefore, calendar), now)
    const place = `${at}/config/${lasts === undefined ? 'expires' : 'lasts'}`
    return {
      reasons: [{ about: 'wait', at: place, rule: expires, result: { dueAt: instant(inviteAt), ...ends } }],
      timers: [
        { name: INVITE, dueAt: inviteAt, purpose: 'wait' },
        { name: EXPIRY, dueAt: expiresAt, purpose: 'wait' },
      ],
    }
  },

  on(visit, event) {
    const { step, occurrence, key } = visit
    if (event.type === 'timer-fired') {
      if (event.key === key(INVITE)) return invite(visit)
      // Whether the form was sent is for the worker to find out: it says so, or that it has lapsed.
      if (event.key === key(EXPIRY))
        return { effects: [{ type: 'settle-renewal', key: key('settle'), step, occurrence }] }
      return remind(visit, event.key)
    }
    if (event.type === 'renewal-invited') return invited(visit, event)
    if (event.type === 'renewal-received') {
      const result = { reference: event.reference }
      return { ledger: [{ type: 'renewal-received', data: result }], done: { outcome: 'renewed', result } }
    }
    if (event.type !== 'renewal-lapsed') return undefined
    return { ledger: [{ type: 'renewal-lapsed' }], done: { outcome: 'lapsed' } }
  },

  leave: ({ step, occurrence, key }) => ({
    effects: [
      { type: 'cancel-work', key: key('invitation') },
      { type: 'cancel-work', key: key('settle') },
      { type: 'end-invitation', key: key('end-invitation'), step, occurrence },
    ],
  }),
}

const INVITE = 'invite'
const EXPIRY = 'expiry'
const INVITED = 'invited'

/** The moment at which what a case may renew at this visit runs out; nothing once it has. */
export function expiryOf(
  state: CaseState,
  { step, occurrence }: { step: string; occurrence: number },
): Instant | undefined {
  return timerOf(state, step, occurrence, EXPIRY)
}

/** The moment from which the resident is invited to renew at this visit; nothing once it has come. */
export function invitedFrom(
  state: CaseState,
  { step, occurrence }: { step: string; occurrence: number },
): Instant | undefined {
  return timerOf(state, step, occurrence, INVITE)
}

function invite(visit: Visit<Config>): StepMove {
  const { step, occurrence, config, scope, key } = visit
  const { carry, service } = config
  const answers = Array.isArray(carry)
    ? Object.fromEntries(carry.map((name) => [String(name), scope.answers[String(name)]]))
    : Object.fromEntries(Object.entries(carry).map(([name, rule]) => [name, evaluate(rule, scope)]))
  const slug = service === undefined ? {} : { service }
  return {
    effects: [{ type: 'invite-renewal', key: key('invitation'), step, occurrence, ...slug, answers }],
    ledger: [{ type: 'renewal-due', ...(service !== undefined && { data: { service } }) }],
  }
}

function invited(
  { step, config, calendar, now, key, timerAt, heard }: Visit<Config>,
  { service, left }: { service: string; left: string[] },
): StepMove | undefined {
  const { message } = config
  const expiresAt = timerAt(EXPIRY)
  // It ran out before anybody could be told, or they have been.
  if (expiresAt === undefined || heard.includes(INVITED)) return undefined
  const reminders = (config.remind ?? []).map(({ before }, index) => ({
    name: `remind-${index}`,
    dueAt: subtractDuration(new Date(expiresAt), before, calendar),
    purpose: 'wait' as const,
  }))
  return {
    hears: INVITED,
    effects: [{ type: 'send-message', key: key('message'), message, to: 'applicant', step }],
    ledger: [
      { type: 'renewal-invited', data: { service, left, expiresAt } },
      { type: 'message-queued', data: { message, to: 'applicant' } },
    ],
    // One that lies before the invitation would only say the same again.
    timers: reminders.filter(({ dueAt }) => dueAt > now),
  }
}

function remind({ step, config, key }: Visit<Config>, fired: string): StepMove | undefined {
  const index = (config.remind ?? []).findIndex((_, each) => key(`remind-${each}`) === fired)
  const message = config.remind?.[index]?.message
  if (message === undefined) return undefined
  return {
    effects: [{ type: 'send-message', key: key(`reminder-${index}`), message, to: 'applicant', step }],
    ledger: [{ type: 'message-queued', data: { message, to: 'applicant' } }],
  }
}
