import { type TProperties, type TSchema, Type } from 'typebox'
import { named } from './named.ts'

/** An object that refuses what it does not know; every request body and query is one. */
export const Closed = <P extends TProperties>(properties: P) => Type.Object(properties, { additionalProperties: false })

/** One of a closed list of words. */
export const Words = <const W extends readonly [string, ...string[]]>(...words: W) =>
  Type.Unsafe<W[number]>({ type: 'string', enum: [...words] })

/** A UTC instant: a `Date` in code, ISO 8601 text on the wire. */
export const Instant = Type.Unsafe<Date | string>({ type: 'string', format: 'date-time' })

/** A calendar day, `YYYY-MM-DD`. */
export const Day = Type.String({ format: 'date' })

/** Integer pence. */
export const Pence = Type.Integer({ description: 'Pence' })

export const Uuid = Type.String({ format: 'uuid' })
export const Slug = Type.String({ minLength: 1, maxLength: 64, pattern: '^[a-z0-9-]+$' })
export const Reference = Type.String({ minLength: 1, maxLength: 40, description: 'For example BWC-7K2M-94QX' })
export const QuestionName = Type.String({ minLength: 1, maxLength: 64, pattern: '^[A-Za-z][A-Za-z0-9_]*$' })
export const LanguageName = Words('en', 'cy')
export const PageNumber = Type.Integer({ minimum: 1, maximum: 100_000, default: 1 })

/** Free JSON: answers, a form, a service package. Judged by casework against `schemas/`, not here. */
export const Json = (description: string) =>
  Type.Unsafe<Record<string, unknown>>({ type: 'object', additionalProperties: true, description })

/** Free JSON whose type in the client is one of `@guildhall/schemas`. */
export const Contract = <T>(type: 'Council' | 'Form' | 'Service' | 'ServicePackage') =>
  Type.Unsafe<T>({ type: 'object', additionalProperties: true, 'x-type': type })

/** Answers by question name. */
export const Answers = Json('Answers by question name')

export const Problem = named(
  'Problem',
  Type.Object({
    page: Type.Optional(Type.String({ description: 'The page that holds the answer' })),
    at: Type.String({ description: 'Where: a JSON pointer or the name of a question' }),
    code: Type.Optional(Type.String()),
    message: Type.String(),
    level: Type.Optional(Words('fail', 'warn')),
  }),
)

export const ErrorReply = named(
  'ErrorReply',
  Type.Object({
    error: Type.Object({
      code: Type.String({ description: 'Stable, for example not-found' }),
      message: Type.String({ description: 'What happened, for a person' }),
      fix: Type.Optional(Type.String({ description: 'What to do about it' })),
      problems: Type.Optional(Type.Array(Problem)),
      requestId: Type.Optional(Type.String({ description: 'To quote when you report it' })),
    }),
  }),
)

/** A page of a longer list: its rows under `key`, how many there are in all, and the page size. */
export const ListOf = <K extends string, S extends TSchema>(key: K, row: S) =>
  Type.Object({
    [key]: Type.Array(row),
    total: Type.Integer(),
    page: Type.Integer(),
    pageSize: Type.Integer(),
  } as Record<K, ReturnType<typeof Type.Array<S>>> & {
    total: ReturnType<typeof Type.Integer>
    page: ReturnType<typeof Type.Integer>
    pageSize: ReturnType<typeof Type.Integer>
  })
