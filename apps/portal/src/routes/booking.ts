import { cancelBooking, changeBooking, GuildhallError, readBookingChoice, readRequest } from '@guildhall/casework'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { readForm, textField } from '../guards/form.ts'
import { redirect, show } from '../guards/show.ts'
import { viewerOf } from '../guards/visit.ts'
import type { Site } from '../site.ts'
import { bookingTexts } from '../texts/booking.ts'

type Params = { reference: string }
type Asked = FastifyRequest<{ Params: Params }>

/** `/requests/:reference/booking`: another time for a booking, or none. */
export function booking(app: FastifyInstance, site: Site): void {
  app.get<{ Params: Params }>('/requests/:reference/booking', (request, reply) => showBooking(site, request, reply))

  app.post<{ Params: Params }>('/requests/:reference/booking', async (request, reply) => {
    const fields = await readForm(request)
    const t = bookingTexts(request.visit.language)
    const slotId = textField(fields, 'slot', 100)
    if (slotId === '') return showBooking(site, request, reply, { message: t.select, status: 422 })
    try {
      await changeBooking(site.guildhall, { ...whose(request), slotId })
    } catch (error) {
      if (isCode(error, 'slot-gone')) return showBooking(site, request, reply, { message: t.gone, status: 409 })
      // Too late meanwhile: the page says how things stand.
      if (!isCode(error, 'already-done')) throw error
      return redirect(reply, pathOf(request))
    }
    return redirect(reply, `${pathOf(request)}?changed`)
  })

  app.get<{ Params: Params }>('/requests/:reference/booking/cancel', async (request, reply) => {
    const { view, choice } = await read(site, request)
    return show(site, request, reply, 'cancelBooking', { request: view, ...(choice?.canCancel && { choice }) })
  })

  app.post<{ Params: Params }>('/requests/:reference/booking/cancel', async (request, reply) => {
    await readForm(request)
    try {
      await cancelBooking(site.guildhall, whose(request))
    } catch (error) {
      // Sent twice, or too late meanwhile: the page says how things stand.
      if (!isCode(error, 'already-done')) throw error
    }
    return redirect(reply, `${pathOf(request)}/cancel`)
  })
}

async function showBooking(
  site: Site,
  request: Asked,
  reply: FastifyReply,
  wrong?: { message: string; status: number },
): Promise<FastifyReply> {
  const { view, choice } = await read(site, request)
  const isChanged = Object.hasOwn(request.query as object, 'changed')
  const problems = wrong ? [{ at: 'slot', message: wrong.message }] : []
  const shown = { request: view, ...(choice && { choice }), isChanged, problems }
  return show(site, request, reply, 'booking', shown, { status: wrong?.status ?? 200 })
}

async function read(site: Site, request: Asked) {
  const given = { ...whose(request), language: request.visit.language }
  const [view, choice] = await Promise.all([
    readRequest(site.guildhall, given),
    readBookingChoice(site.guildhall, given),
  ])
  return { view, choice }
}

function whose(request: Asked) {
  return { reference: request.params.reference, viewer: viewerOf(request, request.visit, 'request') }
}

function pathOf(request: Asked): string {
  return `/requests/${encodeURIComponent(request.params.reference)}/booking`
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof GuildhallError && error.code === code
}
