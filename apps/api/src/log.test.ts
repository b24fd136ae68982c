import { expect, test } from '@jest/globals'
import { createLog } from './log.ts'

test('personal data that slips into a log call is cut out', () => {
  const lines: string[] = []
  const log = createLog({ write: (line: string) => void lines.push(line) })
  log.info(
    { email: 'jane@doe.example', person: { name: 'Jane', phone: '07700900000' }, body: { a: 1 }, status: 200 },
    'x',
  )
  log.error(new Error('for jane@doe.example'))
  expect(lines.join('')).not.toMatch(/jane|077009/i)
  expect(lines.join('')).toContain('"status":200')
})
