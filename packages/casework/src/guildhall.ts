import type { KeyObject } from 'node:crypto'
import {
  createGovukNotify,
  createGovukPay,
  createOpenIdConnect,
  createRest,
  type GovukNotify,
  type GovukPay,
  type OpenIdConnect,
  type RestClient,
} from '@guildhall/connectors'
import { connect, type Db, type Traffic } from '@guildhall/database'
import { openQueue, type WorkQueue } from '@guildhall/queue'
import type { Connection } from '@guildhall/schemas'
import { readSigningKey } from './anchor/keys.ts'
import { type ConnectionReader, createConnectionReader } from './connections/read-connection.ts'
import { type CouncilReader, createCouncilReader } from './council/read-council.ts'
import { type CrashPoint, crashPoints } from './crash.ts'
import type { Env } from './env.ts'
import { createGazetteer, type Gazetteer } from './residents/gazetteer.ts'
import { createVersionCache, type VersionCache } from './versions.ts'

/** Where words for the operators go. Nothing personal is ever passed to it. */
export type Log = {
  info(facts: object, message: string): void
  warn(facts: object, message: string): void
  error(facts: object, message: string): void
}

export type Settings = {
  publicUrl: string
  fakesUrl?: string
  demo: boolean
  uploadFolder: string
  sessionSecret: string
  notifyTemplateId: string
  payWebhookSecret: string
  /** The provider that residents may sign in with beside email, if there is one. */
  signInProvider?: { issuer: string; name: string }
  /** With a key a worker anchors the ledgers every night, in files too where there is a folder for them. */
  anchors?: { key: KeyObject; folder?: string }
}

/** All that a use case needs; a plain object handed down. */
export type Guildhall = {
  db: Db
  queue: Pick<WorkQueue, 'enqueue'>
  now: () => Date
  log: Log
  connectors: {
    pay: GovukPay
    notify: GovukNotify
    rest: (connection: Connection) => RestClient
    signIn?: OpenIdConnect
  }
  connections: ConnectionReader
  settings: Settings
  versions: VersionCache
  gazetteer: Gazetteer
  council: CouncilReader
  crash: (point: CrashPoint) => void
}

/** Connects a process to everything it works with. `close` ends the queue before the database. */
export async function createGuildhall(
  env: Env,
  { log, now = () => new Date() }: { log: Log; now?: () => Date },
): Promise<Guildhall & { queue: WorkQueue; traffic: Traffic; close: () => Promise<void> }> {
  const { db, traffic, close } = connect(env.DATABASE_URL, env.DATABASE_POOL)
  const place = { redisUrl: env.REDIS_URL, databaseUrl: env.DATABASE_URL, prefix: env.QUEUE_PREFIX }
  const secrets = JSON.parse(env.CONNECTION_SECRETS) as Record<string, string>
  const queue = openQueue(place, quietly(log))
  return {
    db,
    traffic,
    queue,
    now,
    log,
    connectors: {
      pay: createGovukPay({ baseUrl: env.GOVUK_PAY_URL, apiKey: env.GOVUK_PAY_API_KEY }),
      notify: createGovukNotify({ baseUrl: env.GOVUK_NOTIFY_URL, apiKey: env.GOVUK_NOTIFY_API_KEY, now }),
      rest: (connection) => createRest({ ...connection, apiKey: secrets[connection.id], now }),
      ...(env.OIDC_ISSUER && { signIn: createOpenIdConnect({ ...providerOf(env, env.OIDC_ISSUER), now }) }),
    },
    connections: createConnectionReader(db),
    settings: {
      publicUrl: env.PUBLIC_URL,
      fakesUrl: env.FAKES_URL,
      demo: env.DEMO === '1',
      uploadFolder: env.UPLOAD_FOLDER,
      sessionSecret: env.SESSION_SECRET,
      notifyTemplateId: env.GOVUK_NOTIFY_TEMPLATE_ID,
      payWebhookSecret: env.GOVUK_PAY_WEBHOOK_SECRET,
      ...(env.OIDC_ISSUER && { signInProvider: { issuer: env.OIDC_ISSUER, name: env.OIDC_NAME } }),
      ...(env.LEDGER_KEY && { anchors: { key: readSigningKey(env.LEDGER_KEY), folder: env.LEDGER_ANCHOR_FOLDER } }),
    },
    versions: createVersionCache(db),
    gazetteer: createGazetteer(db),
    council: createCouncilReader(db),
    crash: crashPoints(env.CRASH_AT),
    close: async () => {
      await queue.close()
      await close()
    },
  }
}

function providerOf(env: Env, baseUrl: string) {
  return {
    baseUrl,
    clientId: env.OIDC_CLIENT_ID ?? '',
    redirectUri: `${env.PUBLIC_URL}/sign-in/return`,
    apiKey: env.OIDC_CLIENT_SECRET,
    privateKey: env.OIDC_PRIVATE_KEY,
  }
}

/** A queue that is away says so once a minute, not once a try. */
function quietly(log: Log): (error: Error) => void {
  let silentUntil = 0
  return (error) => {
    if (Date.now() < silentUntil) return
    silentUntil = Date.now() + 60_000
    log.warn({ reason: error.message }, 'The queue is away; due work waits in the database')
  }
}
