import type { Guildhall, Session, Viewer } from '@guildhall/casework'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Static, TSchema } from 'typebox'

/**
 * Who may call: anybody, a resident or the guest who holds the draft's token, signed-in staff, staff or a system with a key, designers, operators who repair,
 * administrators, or a signed webhook.
 */
export type Permission =
  | 'public'
  | 'resident-or-guest'
  | 'staff'
  | 'staff-or-system'
  | 'designer'
  | 'operator'
  | 'admin'
  | 'webhook'

export type Tag = 'Sign-in' | 'Services' | 'Applications' | 'Requests' | 'Desk' | 'Repair' | 'Designer' | 'System'

/** How often one address may call; the figures are in `rate-limits.ts`. */
export type Pace = 'sign-in' | 'submission' | 'upload' | 'lookup' | 'system'

/** An operation before its code: all that OpenAPI and the client are made from. */
export type OperationSchema = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  url: `/${string}`
  /** camelCase; the method of the client has this name. */
  id: string
  tag: Tag
  summary: string
  permission: Permission
  params?: TSchema
  query?: TSchema
  headers?: TSchema
  body?: TSchema
  /** The body is a file in a multipart form, under the field `file`. */
  multipart?: true
  /** The reply is this media type, not JSON. */
  produces?: string
  /** The one good status and the shape of its reply. */
  reply: { [status in 200 | 201 | 202 | 204]?: TSchema }
  /** Statuses of refusals beside those that its permission and its input imply. */
  errors: readonly number[]
  pace?: Pace
  /** Largest body in bytes; 1 MB unless said. */
  bodyLimit?: number
}

type StaticOr<S, Otherwise> = S extends TSchema ? Static<S> : Otherwise

/** What a handler is given. Staff always have a session by the time a handler runs. */
export type Call<S extends OperationSchema> = {
  guildhall: Guildhall
  session: S['permission'] extends 'staff' | 'designer' | 'operator' | 'admin' ? Session : Session | undefined
  viewer: Viewer
  params: StaticOr<S['params'], Record<string, never>>
  query: StaticOr<S['query'], Record<string, never>>
  headers: StaticOr<S['headers'], Record<string, unknown>>
  body: StaticOr<S['body'], undefined>
  request: FastifyRequest
  reply: FastifyReply
}

type ReplyOf<S extends OperationSchema> = S extends { produces: string }
  ? unknown
  : { [K in keyof S['reply']]: S['reply'][K] extends TSchema ? Static<S['reply'][K]> : never }[keyof S['reply']]

/** An operation as the registry holds it. */
export type Operation = OperationSchema & { handle: (call: Call<OperationSchema>) => Promise<unknown> }

/** Ties a handler to its schema, with every part of the call typed by it. */
export function defineOperation<const S extends OperationSchema>(
  schema: S,
  handle: (call: Call<S>) => Promise<ReplyOf<S> | undefined>,
): Operation {
  return { ...schema, handle: handle as unknown as Operation['handle'] }
}
