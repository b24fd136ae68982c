import type { FastifySchemaValidationError } from 'fastify'
import type { SentenceAt } from './http-problem.ts'

const most = 20

const articles: Record<string, string> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
  null: 'null',
}

const formats: Record<string, string> = {
  email: 'an email address, like name@example.com',
  uuid: 'an id, like 3f0c2a52-6a1e-4b8f-9a57-0d3a4d1b2c3d',
  date: 'a date, like 2026-11-24',
  'date-time': 'an instant, like 2026-11-24T09:00:00Z',
}

type Rule = (params: Record<string, unknown>) => string

const rules: Record<string, Rule> = {
  type: (params) =>
    `must be ${[params['type']]
      .flat()
      .map((type) => articles[String(type)] ?? type)
      .join(' or ')}`,
  required: () => 'is missing: add it',
  additionalProperties: () => 'is not known here: leave it out',
  enum: (params) => `must be one of ${(params['allowedValues'] as unknown[]).join(', ')}`,
  const: (params) => `must be ${JSON.stringify(params['allowedValue'])}`,
  format: (params) => `must be ${formats[String(params['format'])] ?? `in the format ${params['format']}`}`,
  pattern: () => 'holds characters that it must not, or lacks some that it must have',
  minLength: (params) =>
    params['limit'] === 1 ? 'must not be empty' : `must be at least ${params['limit']} characters`,
  maxLength: (params) => `must be at most ${params['limit']} characters`,
  minimum: (params) => `must be ${params['limit']} or more`,
  maximum: (params) => `must be ${params['limit']} or less`,
  minItems: (params) => `must have at least ${params['limit']} entries`,
  maxItems: (params) => `must have at most ${params['limit']} entries`,
}

/** AJV's complaints about one part of a request (`body`, `querystring`, `params`, `headers`) as sentences, at most twenty. What was sent is never repeated. */
export function sentences(errors: FastifySchemaValidationError[], part: string): SentenceAt[] {
  const root = part === 'querystring' ? '/query' : `/${part}`
  return errors.slice(0, most).map((error) => {
    const place = `${root}${error.instancePath}${fieldOf(error)}`
    const name = place.split('/').slice(2).join('.').slice(0, 100) || part
    return {
      at: place.slice(0, 200),
      message: `${name} ${(rules[error.keyword] ?? (() => 'is not as it must be'))(error.params)}`,
    }
  })
}

/** AJV blames the object that holds a missing or unknown field; a person looks for the field. */
function fieldOf({ keyword, params }: FastifySchemaValidationError): string {
  const name = keyword === 'required' ? params['missingProperty'] : params['additionalProperty']
  return (keyword === 'required' || keyword === 'additionalProperties') && typeof name === 'string' ? `/${name}` : ''
}
