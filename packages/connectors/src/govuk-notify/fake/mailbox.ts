import type { FastifyPluginAsync, FastifyReply } from 'fastify'
import { type Html, html } from '../../fakes/html.ts'
import { sendPage } from '../../fakes/page.ts'
import type { Records } from '../../fakes/records.ts'
import type { FakeMessage } from './fake-message.ts'
import { messageBody } from './message-body.ts'

const PAGE_SIZE = 20
const time = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' })

type Find = { Querystring: { to?: unknown; page?: unknown } }

/** The local mailbox: a page with every message that the fake took, newest first, and one for each message. */
export const fakeMailbox: FastifyPluginAsync<{ messages: Records<FakeMessage> }> = async (app, { messages }) => {
  const home = app.prefix || '/'
  const show = (reply: FastifyReply, title: string, body: Html, status?: number) =>
    sendPage(reply, {
      title,
      body,
      status,
      home,
      site: 'Local mailbox',
      sign: 'Emails and text messages stop here. Nothing on this page was sent to anyone.',
    })

  app.get<Find>('/', (request, reply) => {
    const to = typeof request.query.to === 'string' ? request.query.to.trim() : ''
    const found = [...messages.all()].reverse().filter((message) => message.to.toLowerCase().includes(to.toLowerCase()))
    const last = Math.max(1, Math.ceil(found.length / PAGE_SIZE))
    const asked = Number(request.query.page ?? 1)
    const page = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), last) : 1
    const shown = found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)
    const link = (number: number) => `${home}?${new URLSearchParams({ ...(to ? { to } : {}), page: String(number) })}`
    const title = last > 1 ? `Messages (page ${page} of ${last})` : 'Messages'
    return show(
      reply,
      title,
      html`<h1>${title}</h1>
<form class="find" method="get" action="${home}" role="search"><div class="field"><label for="to">Email address or phone number</label>
<input id="to" name="to" type="text" value="${to}" autocomplete="off" spellcheck="false"></div><button type="submit">Filter</button></form>
<p>${found.length === 1 ? '1 message' : `${found.length} messages`}${to && html` to “${to}” – <a href="${home}">show all</a>`}</p>
${shown.length > 0 && html`<ol class="mail">${shown.map((message) => row(message, home))}</ol>`}
${
  last > 1 &&
  html`<nav class="pages" aria-label="Pages">${page > 1 && html`<a href="${link(page - 1)}" rel="prev">Newer messages</a>`}
${page < last && html`<a href="${link(page + 1)}" rel="next">Older messages</a>`}</nav>`
}`,
    )
  })

  app.get<{ Params: { id: string } }>('/:id', (request, reply) => {
    const message = messages.get(request.params.id)
    if (!message) {
      return show(
        reply,
        'No such message',
        html`<h1>No such message</h1><p><a href="${home}">All messages</a></p>`,
        404,
      )
    }
    const title = titleOf(message)
    return show(
      reply,
      title,
      html`<p><a href="${home}">All messages</a></p><h1>${title}</h1>
<div class="sheet"><dl><dt>To</dt><dd>${message.to}</dd><dt>Sent</dt><dd>${when(message)}</dd>
<dt>Kind</dt><dd>${kinds[message.kind]}</dd><dt>Status</dt><dd>${message.status}</dd>
<dt>Reference</dt><dd>${message.reference ?? 'None'}</dd></dl></div>
<article class="sheet letter" aria-label="Message">${messageBody(message.body)}</article>`,
    )
  })
}

const kinds = { email: 'Email', sms: 'Text message' }

function row(message: FakeMessage, home: string): Html {
  return html`<li><h2><a href="${home === '/' ? '' : home}/${message.id}">${titleOf(message)}</a></h2>
<p>To ${message.to}, ${when(message)} <span class="tag">${kinds[message.kind]}</span>${message.status !== 'delivered' && html` <span class="tag">${message.status}</span>`}</p></li>`
}

function titleOf({ subject, body }: FakeMessage): string {
  return subject || (body.length > 60 ? `${body.slice(0, 60)}…` : body) || 'No subject'
}

function when({ createdAt }: FakeMessage): Html {
  return html`<time datetime="${createdAt}">${time.format(new Date(createdAt))}</time>`
}
