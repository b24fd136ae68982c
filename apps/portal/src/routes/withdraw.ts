import { GuildhallError, readRequest, readWithdrawal, withdrawRequest } from '@guildhall/casework'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { readForm, textField } from '../guards/form.ts'
import { redirect, show } from '../guards/show.ts'
import { viewerOf } from '../guards/visit.ts'
import type { Site } from '../site.ts'
import { textsIn } from '../texts/languages.ts'

type Params = { reference: string }

const reasonLimit = 1000

/** `/requests/:reference/withdraw`: asks first and says what it does, then takes the request back. */
export function withdraw(app: FastifyInstance, site: Site): void {
  app.get<{ Params: Params }>('/requests/:reference/withdraw', (request, reply) =>
    showWithdraw(site, request, reply, { reason: '' }),
  )

  app.post<{ Params: Params }>('/requests/:reference/withdraw', async (request, reply) => {
    const fields = await readForm(request)
    const { reference } = request.params
    const reason = textField(fields, 'reason', 5000)
    if (reason.length > reasonLimit) {
      const problem = { at: 'reason', message: textsIn(request.visit.language).withdraw.reasonTooLong }
      return showWithdraw(site, request, reply, { reason }, [problem])
    }
    const viewer = viewerOf(request, request.visit, 'request')
    try {
      await withdrawRequest(site.guildhall, { reference, viewer, reason })
    } catch (error) {
      // Sent twice, or too late meanwhile: the page says how things stand.
      if (!(error instanceof GuildhallError && error.code === 'already-done')) throw error
    }
    return redirect(reply, `/requests/${reference}/withdraw`)
  })
}

async function showWithdraw(
  site: Site,
  request: FastifyRequest<{ Params: Params }>,
  reply: FastifyReply,
  typed: { reason: string },
  problems: { at: string; message: string }[] = [],
) {
  const { reference } = request.params
  const viewer = viewerOf(request, request.visit, 'request')
  const [view, { facts }] = await Promise.all([
    readRequest(site.guildhall, { reference, viewer, language: request.visit.language }),
    readWithdrawal(site.guildhall, { reference, viewer }),
  ])
  // While the booking may be cancelled by its own rule, that says what becomes of the money.
  if (view.changeBookingUntil && view.canWithdraw) return redirect(reply, `/requests/${reference}/booking/cancel`)
  const status = problems.length > 0 ? 422 : 200
  return show(site, request, reply, 'withdraw', { request: view, facts, typed, problems }, { status })
}
