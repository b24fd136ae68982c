import { Type } from 'typebox'
import { Closed, Instant, Uuid, Words } from './basics.ts'
import { named } from './named.ts'

export const RemarkState = Words('open', 'resolved', 'accepted', 'declined')

/** Other words for a field of a place. */
export const Suggestion = Closed({
  field: Type.String({ minLength: 1, maxLength: 40 }),
  from: Type.String({ maxLength: 2000, description: 'What stood there when it was suggested' }),
  to: Type.String({ minLength: 1, maxLength: 2000 }),
})

/** Where in a draft: a form and the id of its page, with the name of a question, or a step. */
export const RemarkPlace = Type.String({
  maxLength: 300,
  pattern: '^/(forms/[^/]+/pages/[^/]+(/[^/]+)?|process/steps/[^/]+)$',
  description: 'For example /forms/request/pages/contact/email',
})

/** What somebody said about a place of a draft, with the answers to it. */
export const Remark = named(
  'Remark',
  Type.Object({
    id: Uuid,
    place: Type.String(),
    placeWords: Type.String(),
    text: Type.String(),
    suggestion: Type.Optional(Suggestion),
    by: Type.String(),
    own: Type.Boolean(),
    at: Instant,
    state: RemarkState,
    settledBy: Type.Optional(Type.String()),
    reason: Type.Optional(Type.String()),
    replies: Type.Array(Type.Object({ text: Type.String(), by: Type.String(), at: Instant })),
  }),
)
