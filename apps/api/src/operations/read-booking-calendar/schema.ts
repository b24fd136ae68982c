import { Type } from 'typebox'
import type { OperationSchema } from '../../operation.ts'
import { Closed, LanguageName, Reference } from '../../shapes/basics.ts'

/** Download the booking of a request for a calendar. */
export const schema = {
  method: 'GET',
  url: '/api/requests/:reference/booking.ics',
  id: 'readBookingCalendar',
  tag: 'Requests',
  summary: 'Download the booking of a request for a calendar',
  permission: 'resident-or-guest',
  params: Closed({ reference: Reference }),
  query: Closed({ language: Type.Optional(LanguageName) }),
  reply: { 200: Type.String({ format: 'binary' }) },
  errors: [404],
  produces: 'text/calendar',
} as const satisfies OperationSchema
