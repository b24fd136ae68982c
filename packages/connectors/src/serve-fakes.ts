import { join } from 'node:path'
import Fastify, { type FastifyInstance } from 'fastify'
import { demoKeys } from './fakes/demo-keys.ts'
import { html } from './fakes/html.ts'
import { sendPage } from './fakes/page.ts'
import { openRecords } from './fakes/records.ts'
import type { FakeMessage } from './govuk-notify/fake/fake-message.ts'
import { fakeMailbox } from './govuk-notify/fake/mailbox.ts'
import { fakeGovukNotify } from './govuk-notify/fake.ts'
import { fakeGovukPay } from './govuk-pay/fake.ts'
import { fakeBackOffice } from './rest/fake.ts'

/** How the outside world is made up. Everything is optional: without settings it lives in memory, on the demo keys. */
export type FakesSettings = {
  /** The address that browsers reach it at, such as `http://127.0.0.1:4010`; from each request's own host unless told. */
  publicUrl?: string
  /** A folder for what it remembers; without one a restart forgets everything. */
  stateFolder?: string
  /** Where GOV.UK Pay's webhooks go; none are sent without it. */
  payWebhookUrl?: string
  payWebhookSecret?: string
  /** The keys that it takes; the demo keys unless told. */
  keys?: { pay?: string; notify?: string; backOffice?: string }
  now?: () => Date
}

/** Every outside system in one server: pay under /govuk-pay, notify under /govuk-notify, what was sent at /mailbox, a back office under /back-office. */
export function buildFakes(settings: FakesSettings = {}): FastifyInstance {
  const { stateFolder, now } = settings
  const publicUrl = settings.publicUrl?.replace(/\/+$/, '')
  const file = (name: string) => (stateFolder ? join(stateFolder, name) : undefined)
  // No logger: an address in a log line is personal data, even here.
  const app = Fastify({
    logger: false,
    bodyLimit: 3_000_000,
    requestTimeout: 30_000,
    forceCloseConnections: true,
    routerOptions: { ignoreTrailingSlash: true },
  })

  app.register(async (scope) => {
    const messages = await openRecords<FakeMessage>(file('messages.jsonl'))
    scope.addHook('onClose', () => messages.close())
    const apiKey = settings.keys?.notify ?? demoKeys.notify
    await scope.register(fakeGovukNotify, { prefix: '/govuk-notify', apiKey, messages, publicUrl, now })
    await scope.register(fakeMailbox, { prefix: '/mailbox', messages })
  })
  app.register(fakeGovukPay, {
    prefix: '/govuk-pay',
    apiKey: settings.keys?.pay ?? demoKeys.pay,
    publicUrl,
    now,
    stateFile: file('payments.jsonl'),
    webhook: settings.payWebhookUrl
      ? { url: settings.payWebhookUrl, secret: settings.payWebhookSecret ?? demoKeys.payWebhookSecret }
      : undefined,
  })

  app.register(fakeBackOffice, {
    prefix: '/back-office',
    apiKey: settings.keys?.backOffice ?? demoKeys.backOffice,
    stateFile: file('back-office.jsonl'),
  })

  app.get('/', (_request, reply) =>
    sendPage(reply, {
      title: 'Outside systems',
      site: 'Guildhall stand-ins',
      home: '/',
      sign: 'These are stand-ins for the systems that a council connects to. Nothing leaves this machine.',
      body: html`<h1>Outside systems</h1>
<div class="sheet"><dl>
<dt><a href="/mailbox">Local mailbox</a></dt><dd>Every email and text message that was sent</dd>
<dt><a href="/govuk-pay/">Pretend Pay</a></dt><dd>Speaks as GOV.UK Pay does, at <code>/govuk-pay</code></dd>
<dt>Pretend Notify</dt><dd>Speaks as GOV.UK Notify does, at <code>/govuk-notify</code></dd>
<dt>Pretend back office</dt><dd>A register with a JSON interface, at <code>/back-office</code></dd>
</dl></div>`,
    }),
  )
  app.get('/health', () => ({ ok: true }))
  return app
}
