import { errorTable, GuildhallError, readRequest, settlePayment, startPayment } from '@guildhall/casework'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { readForm } from '../guards/form.ts'
import { redirect, show } from '../guards/show.ts'
import { viewerOf } from '../guards/visit.ts'
import type { Site } from '../site.ts'

type Params = { reference: string }
type PaymentParams = { reference: string; attemptId: string }

/** `/requests/:reference/pay` and the return from the payment page. The provider is asked each time; nothing in the address is believed. */
export function pay(app: FastifyInstance, site: Site): void {
  app.get<{ Params: Params }>('/requests/:reference/pay', (request, reply) =>
    showPay(site, request, reply, request.params.reference),
  )

  app.post<{ Params: Params }>('/requests/:reference/pay', async (request, reply) => {
    await readForm(request)
    const { reference } = request.params
    const viewer = viewerOf(request, request.visit, 'request')
    try {
      const started = await startPayment(site.guildhall, { reference, viewer })
      return redirect(reply, 'nextUrl' in started ? started.nextUrl : `/requests/${reference}/confirmation`)
    } catch (error) {
      const code = error instanceof GuildhallError ? error.code : ''
      // Paid or cancelled in another tab: the pay page says how it stands.
      if (code === 'already-done') return redirect(reply, `/requests/${reference}/pay`)
      if (code === 'payment-unavailable' || code === 'payment-starting')
        return showPay(site, request, reply, reference, code)
      throw error
    }
  })

  app.get<{ Params: PaymentParams }>('/requests/:reference/payment/:attemptId', async (request, reply) => {
    const { reference, attemptId } = request.params
    const viewer = viewerOf(request, request.visit, 'request')
    // Reading first keeps others' attempts out of reach: what is not the viewer's own is not found.
    await readRequest(site.guildhall, { reference, viewer })
    const settled = await settlePayment(site.guildhall, { attemptId, viewer }).catch((error: unknown) => {
      // Somebody comes from paying: a provider that does not answer is no reason to say that it failed.
      if (error instanceof GuildhallError && error.code === 'payment-unavailable') return undefined
      throw error
    })
    if (!settled || settled.state === 'open') return show(site, request, reply, 'paymentOpen', { reference })
    const next = settled.state === 'paid' ? 'confirmation' : 'pay'
    return redirect(reply, `/requests/${settled.reference}/${next}`)
  })
}

async function showPay(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  reference: string,
  trouble?: 'payment-unavailable' | 'payment-starting',
) {
  const view = await readRequest(site.guildhall, {
    reference,
    viewer: viewerOf(request, request.visit, 'request'),
    language: request.visit.language,
  })
  if (!view.canPay && view.payment?.state !== 'cancelled' && !view.endedAt)
    return redirect(reply, `/requests/${reference}/confirmation`)
  const status = trouble === undefined ? 200 : errorTable[trouble].status
  return show(site, request, reply, 'pay', { request: view, trouble }, { status })
}
