import { join } from 'node:path'
import { demoKeys, demoTemplates } from '@guildhall/connectors'
import type { Options } from './options.ts'
import type { Secrets } from './secrets.ts'

/** What api and worker are told. A value that the person at the keyboard has set wins, so that a real system can be used. */
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
    GOVUK_PAY_API_KEY: demoKeys.pay,
    GOVUK_PAY_WEBHOOK_SECRET: demoKeys.payWebhookSecret,
    GOVUK_NOTIFY_URL: `${fakesUrl}/govuk-notify`,
    GOVUK_NOTIFY_API_KEY: demoKeys.notify,
    GOVUK_NOTIFY_TEMPLATE_ID: demoTemplates.email,
    CONNECTION_SECRETS: JSON.stringify({ 'back-office': demoKeys.backOffice }),
    SESSION_SECRET: secrets.sessionSecret,
    UPLOAD_FOLDER: join(options.folder, 'uploads'),
    DEMO: '1',
  }
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
  const env: NodeJS.ProcessEnv = { ...defaults, ...set, PORT: String(options.port) }
  env['DATABASE_URL'] = services.databaseUrl
  if (services.redisUrl) env['REDIS_URL'] = services.redisUrl
  else delete env['REDIS_URL']
  return env
}

/** What the stand-ins of outside systems are told: they know nothing of the database, and send webhooks to the api. */
export function environmentForFakes(options: Options, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { PATH, HOME, LANG } = env
  return {
    PATH,
    HOME,
    LANG,
    PORT: String(options.fakesPort),
    PUBLIC_URL: env['FAKES_URL'],
    STATE_FOLDER: join(options.folder, 'fakes'),
    PAY_WEBHOOK_URL: `http://127.0.0.1:${options.port}/api/webhooks/govuk-pay`,
  }
}
