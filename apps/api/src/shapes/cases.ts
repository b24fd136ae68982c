import { Type } from 'typebox'
import { AnswerChange } from './answers.ts'
import { Day, Instant, Json, Reference, Uuid, Words } from './basics.ts'
import { Clock } from './clocks.ts'
import { named } from './named.ts'
import { requestProperties } from './requests.ts'
import { Task } from './tasks.ts'

/** A line of the list of cases. */
export const CaseRow = named(
  'CaseRow',
  Type.Object({
    reference: Reference,
    serviceName: Type.String(),
    status: Type.String(),
    statusText: Type.String(),
    applicantName: Type.String(),
    openedAt: Instant,
    newMessages: Type.Integer({ description: 'Messages of the resident that nobody has read' }),
    promisedDate: Type.Optional(Day),
    dueAt: Type.Optional(Instant),
    clock: Words('on-track', 'at-risk', 'breached', 'paused', 'none'),
  }),
)

/** All that staff may see of a case. */
export const CaseView = named(
  'CaseView',
  Type.Object({
    ...requestProperties,
    version: Type.Integer(),
    applicant: Type.Object({
      name: Type.Optional(Type.String()),
      email: Type.Optional(Type.String()),
      phone: Type.Optional(Type.String()),
    }),
    tasks: Type.Array(Task),
    clocks: Type.Array(Clock),
    uploads: Type.Array(Type.Object({ id: Uuid, fileName: Type.String(), size: Type.Integer() })),
    steps: Type.Array(
      Type.Object({
        id: Type.String(),
        title: Type.String(),
        kind: Type.String(),
        status: Type.String(),
        enteredAt: Instant,
        leftAt: Type.Optional(Instant),
        outcome: Type.Optional(Type.String()),
      }),
    ),
    corrections: Type.Array(
      Type.Object({
        at: Instant,
        by: Type.Optional(Type.String()),
        reason: Type.Optional(Type.String()),
        answers: Type.Array(AnswerChange),
      }),
      { description: 'Answers that were corrected, the newest correction first' },
    ),
    replies: Type.Array(Type.Object({ id: Type.String(), title: Type.String(), text: Type.String() }), {
      description: 'Answers that officers often give, with the facts of this case in them',
    }),
    messages: Type.Array(
      Type.Object({
        id: Type.String(),
        subject: Type.String(),
        channel: Type.String(),
        state: Words('waiting', 'sent', 'failed'),
        at: Instant,
      }),
    ),
  }),
)

/** One line of a case's ledger. */
export const LedgerEvent = named(
  'LedgerEvent',
  Type.Object({
    seq: Type.Integer(),
    at: Instant,
    type: Type.String(),
    text: Type.String(),
    step: Type.Optional(Type.String()),
    actor: Type.Object({ kind: Type.String(), name: Type.Optional(Type.String()) }),
    data: Json('The facts of the event, without personal data'),
    hash: Type.String(),
    note: Type.Optional(Type.String({ description: 'Why somebody did it, in their words; not part of the ledger' })),
    answers: Type.Optional(
      Type.Array(AnswerChange, { description: 'Corrected answers, before and after; not part of the ledger' }),
    ),
  }),
)
