import type { FastifyRequest } from 'fastify'
import { readSent } from './bodies.ts'

/** Thrown when a form's token is missing, of another browser or out of date. */
export class CsrfError extends Error {
  readonly statusCode = 403
}

/** The fields of a posted form. Throws CsrfError when it is not from a page that we drew for this browser. */
export async function readForm(request: FastifyRequest): Promise<Record<string, unknown>> {
  const { fields } = await readSent(request)
  if (!request.visit.isCsrf(fields['_csrf'])) throw new CsrfError('The form is out of date')
  return fields
}

/** One field as trimmed text, cut at `limit` characters; empty when it is missing or not text. */
export function textField(fields: Record<string, unknown>, name: string, limit: number): string {
  const value = fields[name]
  return typeof value === 'string' ? value.trim().slice(0, limit) : ''
}
