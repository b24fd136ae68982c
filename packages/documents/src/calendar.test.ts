import { expect, test } from '@jest/globals'
import { calendarFile } from './calendar.ts'

const entry = {
  uid: 'b1@council.example',
  title: 'Bulky waste collection',
  text: 'Reference: BWC-7K2M-94QX\n7am to 12pm',
  url: 'https://council.example/requests/BWC-7K2M-94QX',
  startsAt: new Date('2026-07-01T06:00:00Z'),
  endsAt: new Date('2026-07-01T11:00:00Z'),
  stampedAt: new Date('2026-06-01T09:00:00Z'),
}

test('a calendar file has one entry in universal time under an id that stays, its lines as RFC 5545 ends them', () => {
  const file = calendarFile(entry)
  expect(file).toContain('UID:b1@council.example\r\n')
  expect(file).toContain('DTSTART:20260701T060000Z\r\n')
  expect(file).toContain('DTEND:20260701T110000Z\r\n')
  expect(file).toContain('DTSTAMP:20260601T090000Z\r\n')
  expect(file).toContain('DESCRIPTION:Reference: BWC-7K2M-94QX\\n7am to 12pm\r\n')
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(1)
  expect(calendarFile(entry)).toBe(file)
})
