import { Ajv, type Options } from 'ajv'
import formats from 'ajv-formats'
import type { FastifySchemaCompiler } from 'fastify'

const options: Options = {
  strict: true,
  allErrors: true,
  // What we do not know is refused, not dropped: a caller who misspells a field must hear of it.
  removeAdditional: false,
  useDefaults: true,
  keywords: ['x-type', 'x-response-description'],
}

/** The compiler of input checks: text becomes a number only where all is text anyway, in a query and in params. */
export function createValidatorCompiler(): FastifySchemaCompiler<object> {
  const exact = withFormats(new Ajv({ ...options, coerceTypes: false }))
  const fromText = withFormats(new Ajv({ ...options, coerceTypes: true }))
  return ({ schema, httpPart }) => (httpPart === 'body' ? exact : fromText).compile(schema)
}

function withFormats(ajv: Ajv): Ajv {
  const add = formats as unknown as (ajv: Ajv, options: { formats: string[] }) => void
  add(ajv, { formats: ['email', 'uuid', 'date', 'date-time'] })
  return ajv
}
