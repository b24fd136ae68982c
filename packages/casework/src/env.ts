import { contract } from '@guildhall/schemas/check'
import { Ajv2020 } from 'ajv/dist/2020.js'

/** What a process is told by its environment; the schema in schemas/env says what each means. */
export type Env = Readonly<{
  DATABASE_URL: string
  DATABASE_POOL: number
  REDIS_URL?: string
  QUEUE_PREFIX: string
  PORT: number
  HOST: string
  PUBLIC_URL: string
  FAKES_URL?: string
  SESSION_SECRET: string
  GOVUK_PAY_URL: string
  GOVUK_PAY_API_KEY: string
  GOVUK_PAY_WEBHOOK_SECRET: string
  GOVUK_NOTIFY_URL: string
  GOVUK_NOTIFY_API_KEY: string
  GOVUK_NOTIFY_TEMPLATE_ID: string
  OIDC_ISSUER?: string
  OIDC_NAME: string
  OIDC_CLIENT_ID?: string
  OIDC_CLIENT_SECRET?: string
  OIDC_PRIVATE_KEY?: string
  CONNECTION_SECRETS: string
  LEDGER_KEY?: string
  LEDGER_ANCHOR_FOLDER?: string
  UPLOAD_FOLDER: string
  DEMO: '0' | '1'
  WORKER_CONCURRENCY: number
  LOG_LEVEL: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  CRASH_AT?: string
}>

/** The environment is not as it must be; the message names every fault, a line each. */
export class EnvError extends Error {}

/** Reads the environment once, judging all of it; an empty variable counts as absent. Throws EnvError. */
export function readEnv(variables: Record<string, string | undefined>): Env {
  const schema = contract('env/1/env.schema.json').schema as { properties: Record<string, unknown> }
  const ajv = new Ajv2020({ allErrors: true, coerceTypes: true, useDefaults: true })
  const validate = ajv.compile({ ...schema, $id: undefined })
  const env: Record<string, unknown> = {}
  for (const name of Object.keys(schema.properties)) if (variables[name]) env[name] = variables[name]
  if (!validate(env)) {
    const faults = (validate.errors ?? []).map((error) => {
      const name = error.instancePath.slice(1) || String(error.params['missingProperty'])
      return error.keyword === 'required' ? `${name} is not set` : `${name} ${error.message}`
    })
    throw new EnvError(`The environment is not complete:\n  ${faults.join('\n  ')}`)
  }
  return Object.freeze(env) as Env
}
