import { attachment, readBookingCalendar } from '@guildhall/casework'
import { defineOperation } from '../../operation.ts'
import { schema } from './schema.ts'

/** readBookingCalendar: see its schema. */
export const operation = defineOperation(schema, async ({ guildhall, viewer, params, query, reply }) => {
  const { fileName, text } = await readBookingCalendar(guildhall, { ...params, ...query, viewer })
  reply
    .type('text/calendar; charset=utf-8')
    .header('content-disposition', attachment(fileName))
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
  return text
})
