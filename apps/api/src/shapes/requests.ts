import { Type } from 'typebox'
import { Day, Instant, Pence, Reference, Uuid, Words } from './basics.ts'
import { named } from './named.ts'

export const PriceLine = named('PriceLine', Type.Object({ label: Type.String(), times: Type.Number(), amount: Pence }))

const CaseName = Type.Object({ reference: Reference, serviceName: Type.String() })

/** All that a resident may see of a request; a case shows it too. */
export const requestProperties = {
  reference: Reference,
  slug: Type.String(),
  serviceName: Type.String(),
  status: Words('waiting-for-payment', 'in-progress', 'completed', 'refused', 'cancelled', 'withdrawn', 'abandoned'),
  statusText: Type.String(),
  ownStatus: Type.Optional(
    Type.String({ description: 'The status in the words of the service, where it has its own' }),
  ),
  whoseTurn: Words('you', 'us', 'nobody'),
  openedAt: Instant,
  endedAt: Type.Optional(Instant),
  actingFor: Type.Optional(
    Type.Object(
      {
        kind: Words('person', 'organisation'),
        name: Type.String(),
        role: Type.String({ description: 'What the resident is to them' }),
        number: Type.Optional(Type.String({ description: 'A registered number of the organisation' })),
      },
      { description: 'Whom the resident acted for, if not for themselves' },
    ),
  ),
  promisedFor: Type.Optional(Type.Object({ date: Day, windowTitle: Type.String() })),
  payment: Type.Optional(
    Type.Object({
      state: Words('due', 'paid', 'cancelled'),
      amount: Pence,
      lines: Type.Array(PriceLine),
      paidAt: Type.Optional(Instant),
      attempts: Type.Array(Type.Object({ at: Instant, state: Type.String(), reason: Type.Optional(Type.String()) })),
    }),
  ),
  booking: Type.Optional(Type.Object({ date: Day, windowTitle: Type.String(), state: Type.String() })),
  conversation: Type.Array(
    Type.Object({
      id: Uuid,
      sender: Words('resident', 'council'),
      by: Type.Optional(Type.String()),
      text: Type.String(),
      at: Instant,
      isNew: Type.Boolean({ description: 'The other side has not read it' }),
      files: Type.Array(Type.Object({ id: Uuid, fileName: Type.String(), size: Type.Integer() })),
    }),
    { description: 'The newest 100 messages between the resident and the council, the oldest first' },
  ),
  documentsAsked: Type.Optional(
    Type.Object(
      { items: Type.Array(Type.String()), askedAt: Instant },
      { description: 'Documents that staff have asked the resident for' },
    ),
  ),
  documents: Type.Array(Type.Object({ id: Uuid, title: Type.String(), size: Type.Integer(), madeAt: Instant }), {
    description: 'PDFs that the process has made, the newest first',
  }),
  timeline: Type.Array(Type.Object({ at: Instant, text: Type.String() })),
  answers: Type.Array(
    Type.Object({
      title: Type.String(),
      rows: Type.Array(Type.Object({ label: Type.String(), lines: Type.Array(Type.String()) })),
    }),
  ),
  rating: Type.Optional(Type.Object({ stars: Type.Integer(), comment: Type.Optional(Type.String()) })),
  renewal: Type.Optional(
    Type.Object({
      state: Words('ahead', 'open', 'renewed', 'lapsed'),
      expiresAt: Type.Optional(Instant),
      opensAt: Type.Optional(Instant),
      reference: Type.Optional(Type.String({ description: 'The request that renews it' })),
    }),
  ),
  related: Type.Object(
    { partOf: Type.Optional(CaseName), started: Type.Array(CaseName) },
    { description: 'The request that started this one, and those that this one has started' },
  ),
  canPay: Type.Boolean(),
  asks: Type.Array(Type.Object({ step: Type.String(), title: Type.String(), form: Type.String() }), {
    description: 'Forms of the service that the request waits for',
  }),
  closingNote: Type.Optional(Type.String({ description: 'What the end of the process has to say' })),
  canWithdraw: Type.Boolean(),
  changeBookingUntil: Type.Optional(Instant),
  canReopen: Type.Boolean({ description: 'The resident may say that it is not solved' }),
  canWrite: Type.Boolean({ description: 'The resident may write a message: the request is open, or ended lately' }),
  canRate: Type.Boolean(),
}

/** One resident's request, whole. */
export const RequestView = named('RequestView', Type.Object(requestProperties))

/** A line of "Your requests". */
export const RequestRow = named(
  'RequestRow',
  Type.Object({
    reference: requestProperties.reference,
    slug: requestProperties.slug,
    serviceName: requestProperties.serviceName,
    status: requestProperties.status,
    statusText: requestProperties.statusText,
    ownStatus: requestProperties.ownStatus,
    whoseTurn: requestProperties.whoseTurn,
    openedAt: requestProperties.openedAt,
    newMessages: Type.Integer({ description: 'Messages of the council that the resident has not read' }),
    canRate: requestProperties.canRate,
    renewal: requestProperties.renewal,
    actingFor: requestProperties.actingFor,
    promisedDate: Type.Optional(Day),
  }),
)
