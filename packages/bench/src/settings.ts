import { type Env, readEnv } from '@guildhall/casework'
import { demoKeys, demoTemplates } from '@guildhall/connectors'
import type { Ground } from './ground.ts'

/** What a process of the bench is told: demo keys, and outside systems that nobody calls unless `fakesUrl` is given. */
export function settingsFor(
  { databaseUrl, redisUrl }: Pick<Ground, 'databaseUrl' | 'redisUrl'>,
  fakesUrl = 'http://127.0.0.1:9',
): Env {
  return readEnv({
    DATABASE_URL: databaseUrl,
    REDIS_URL: redisUrl,
    QUEUE_PREFIX: 'bench',
    PUBLIC_URL: 'http://localhost:4000',
    SESSION_SECRET: 'only-for-the-bench-only-for-the-bench',
    GOVUK_PAY_URL: `${fakesUrl}/govuk-pay`,
    GOVUK_PAY_API_KEY: demoKeys.pay,
    GOVUK_PAY_WEBHOOK_SECRET: demoKeys.payWebhookSecret,
    GOVUK_NOTIFY_URL: `${fakesUrl}/govuk-notify`,
    GOVUK_NOTIFY_API_KEY: demoKeys.notify,
    GOVUK_NOTIFY_TEMPLATE_ID: demoTemplates.email,
    UPLOAD_FOLDER: '.data/uploads',
    LOG_LEVEL: 'silent',
  })
}

/** A log that says nothing. */
export const silent = { info() {}, warn() {}, error() {} }
