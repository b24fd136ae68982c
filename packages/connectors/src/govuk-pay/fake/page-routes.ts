import formbody from '@fastify/formbody'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Html, html } from '../../fakes/html.ts'
import { sendPage } from '../../fakes/page.ts'
import { firstAnswers, judgeCard, readAnswers } from './card-form.ts'
import { cardPage, confirmPage, endPage, usedLinkPage } from './card-pages.ts'
import { type FakePayment, stateOf } from './fake-payment.ts'
import { testCards } from './test-cards.ts'
import type { Till } from './till.ts'

type OnSession = { Params: { session: string }; Querystring: { card?: unknown } }

/** The pages on which a payer pays; `base` is the address that the fake is reached at. */
export async function addPayPages(
  app: FastifyInstance,
  till: Till,
  base: (request: FastifyRequest) => string,
  now: () => Date,
) {
  await app.register(formbody)

  const show = (reply: FastifyReply, title: string, body: Html, status?: number) =>
    sendPage(reply, {
      title,
      body,
      status,
      site: 'Pretend Pay',
      home: '#main',
      sign: 'This is a pretend payment service for trying things out. No money moves and no real card is taken.',
    })
  const gone = (reply: FastifyReply) => show(reply, 'This payment link has been used', usedLinkPage, 404)
  const pageOf = (request: FastifyRequest, payment: FakePayment) => `${base(request)}/card_details/${payment.session}`

  async function enter(key: unknown, request: FastifyRequest, reply: FastifyReply) {
    const payment = typeof key === 'string' ? await till.open(key) : undefined
    return payment ? reply.redirect(pageOf(request, payment), 303) : gone(reply)
  }
  app.get<{ Params: { key: string } }>('/secure/:key', (request, reply) => enter(request.params.key, request, reply))
  app.post('/secure', (request, reply) =>
    enter((request.body as { chargeTokenId?: unknown } | undefined)?.chargeTokenId, request, reply),
  )

  /** The page that fits where the payment stands. */
  function showState(payment: FakePayment, request: FastifyRequest<OnSession>, reply: FastifyReply) {
    const { status } = stateOf(payment)
    const here = pageOf(request, payment)
    if (status === 'success') return reply.redirect(payment.returnUrl, 303)
    if (status === 'submitted') return show(reply, 'Confirm your payment', confirmPage(payment, here))
    if (status === 'started') {
      const card = testCards.find(({ number }) => number === request.query.card) ?? testCards[0]!
      return show(reply, 'Enter card details', cardPage(payment, here, firstAnswers(card, payment.email, now()), {}))
    }
    const end = endPage(payment)
    return show(reply, end.heading, end.body)
  }

  app.get<OnSession>('/card_details/:session', async (request, reply) => {
    const payment = await till.findBySession(request.params.session)
    return payment ? showState(payment, request, reply) : gone(reply)
  })

  app.post<OnSession>('/card_details/:session', async (request, reply) => {
    const payment = await till.findBySession(request.params.session)
    if (!payment) return gone(reply)
    const here = pageOf(request, payment)
    if (stateOf(payment).status !== 'started') return reply.redirect(here, 303)
    const answers = readAnswers(request.body)
    const judged = judgeCard(answers, now())
    if ('problems' in judged)
      return show(reply, 'Error: Enter card details', cardPage(payment, here, answers, judged.problems))
    await till.authorise(payment, judged.kept, judged.card.outcome, answers.email)
    return reply.redirect(here, 303)
  })

  app.post<OnSession>('/card_details/:session/confirm', async (request, reply) => {
    const payment = await till.findBySession(request.params.session)
    if (!payment) return gone(reply)
    const confirmed = stateOf(payment).status === 'submitted' ? await till.end(payment, 'success') : payment
    return reply.redirect(stateOf(confirmed).status === 'success' ? payment.returnUrl : pageOf(request, payment), 303)
  })

  app.post<OnSession>('/card_details/:session/cancel', async (request, reply) => {
    const payment = await till.findBySession(request.params.session)
    if (!payment) return gone(reply)
    if (!stateOf(payment).finished) await till.end(payment, 'failed', 'P0030')
    return reply.redirect(pageOf(request, payment), 303)
  })

  app.get('/', (_request, reply) => show(reply, 'About', about))
}

const about = html`<h1>Pretend Pay</h1>
<p>It speaks as GOV.UK Pay does: the same calls, errors, states and signed webhooks. A service sends people here with a link of their own.</p>`
