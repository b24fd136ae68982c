import type { FastifyPluginAsync, FastifyRequest } from 'fastify'
import { addFaultSwitch, obeyFaults } from '../fakes/faults.ts'
import { openRecords } from '../fakes/records.ts'
import { addPayApi } from './fake/api-routes.ts'
import { payError } from './fake/check-request.ts'
import { deliverWebhooks, type WebhookTarget } from './fake/deliver-webhooks.ts'
import { type FakePayment, stateOf } from './fake/fake-payment.ts'
import { addPayPages } from './fake/page-routes.ts'
import { openTill } from './fake/till.ts'

/** How a fake GOV.UK Pay is set up. */
export type FakeGovukPayOptions = {
  /** The one key that it takes. */
  apiKey: string
  /** The address that payers reach it at, without the plugin's prefix; from each request's own host unless told. */
  publicUrl?: string
  /** Where webhooks go; none are made without it. */
  webhook?: WebhookTarget
  /** Keeps the payments, so that a restart loses nothing. */
  stateFile?: string
  now?: () => Date
}

/** How often webhooks that wait, and payments that have run out, are looked for, in milliseconds. */
const TICK_MS = 1_000

/** GOV.UK Pay's protocol over HTTP with its own pages, as a Fastify plugin; it logs nothing. */
export const fakeGovukPay: FastifyPluginAsync<FakeGovukPayOptions> = async (app, options) => {
  const now = options.now ?? (() => new Date())
  const payments = await openRecords<FakePayment>(options.stateFile)
  const sender = options.webhook && deliverWebhooks(payments, options.webhook, now)
  const till = openTill(payments, now, sender?.nudge)
  const base = (request: FastifyRequest) => (options.publicUrl ?? `${request.protocol}://${request.host}`) + app.prefix

  if (sender) {
    const timer = setInterval(() => {
      sender.tick()
      void till.expireOverdue().catch(() => {})
    }, TICK_MS).unref()
    app.addHook('onClose', async () => clearInterval(timer))
  }
  app.addHook('onClose', () => payments.close())

  const faults = addFaultSwitch(app)
  await app.register(async (api) => {
    obeyFaults(api, faults, (status) => payError(status, 'P0198', 'Downstream system error').body)
    addPayApi(api, till, base, options.apiKey)
  })
  await app.register(async (pages) => addPayPages(pages, till, base, now))

  // For tests: how many payments there are of each reference, and how many of those succeeded.
  app.get('/_fake/payments', () => {
    const references = new Map<string, { payments: number; succeeded: number; refunded: number }>()
    for (const payment of till.all()) {
      const count = references.get(payment.reference) ?? { payments: 0, succeeded: 0, refunded: 0 }
      references.set(payment.reference, count)
      count.payments += 1
      if (stateOf(payment).status === 'success') count.succeeded += 1
      count.refunded += payment.refunds.reduce((sum, { amount }) => sum + amount, 0)
    }
    return { total: payments.size(), references: Object.fromEntries(references) }
  })
}
