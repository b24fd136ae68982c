import { join } from 'node:path'
import type { Options } from './options.ts'
import type { Secrets } from './secrets.ts'

/** What fakes, api and worker are told. A value that the person at the keyboard has set wins, so a real system can be used. */
export function environmentFor(
  options: Options,
  secrets: Secrets,
  services: { databaseUrl: string; redisUrl: string | undefined },
  given: NodeJS.ProcessEnv,
): NodeJS.ProcessEnv {
  const fakesUrl = given['FAKES_URL'] || `http://localhost:${options.fakesPort}`
  const defaults = {
    PUBLIC_URL: `http://localhost:${options.port}`,
    FAKES_URL: fakesUrl,
    GOVUK_PAY_URL: `${fakesUrl}/govuk-pay`,
    GOVUK_PAY_API_KEY: secrets.payApiKey,
    GOVUK_PAY_WEBHOOK_SECRET: secrets.payWebhookSecret,
    GOVUK_NOTIFY_URL: `${fakesUrl}/govuk-notify`,
    GOVUK_NOTIFY_API_KEY: secrets.notifyApiKey,
    GOVUK_NOTIFY_TEMPLATE_ID: secrets.notifyTemplateId,
    SESSION_SECRET: secrets.sessionSecret,
    UPLOAD_FOLDER: join(options.folder, 'uploads'),
    DEMO: '1',
  }
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
  const env: NodeJS.ProcessEnv = {
    ...defaults,
    ...set,
    PORT: String(options.port),
    FAKES_PORT: String(options.fakesPort),
  }
  env['DATABASE_URL'] = services.databaseUrl
  if (services.redisUrl) env['REDIS_URL'] = services.redisUrl
  else delete env['REDIS_URL']
  return env
}
