import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createClient } from '../../src/faults/client.ts'
import { type Ground, layGround } from '../../src/faults/ground.ts'
import { signIn } from '../../src/faults/journey.ts'
import { collected } from '../../src/faults/verdict.ts'
import { walkCase } from '../../src/faults/whole-case.ts'

const ledgers = new Map<string, string[]>()

describe.each([
  ['Redis', undefined],
  ["BullMQ's PostgreSQL backend", null],
])('on %s', (queue, redisUrl) => {
  let ground: Ground
  beforeAll(async () => {
    ground = await layGround({ redisUrl })
    await Promise.all([ground.startApi(), ground.startWorker()])
  }, 60_000)
  afterAll(() => ground?.close())

  test('a case runs from its first page to its five stars: one charge, one booking, one email of each kind', async () => {
    const call = createClient(ground.apiUrl, async () => undefined)
    const { resident, verdict, reference } = await walkCase(ground, { call, desk: await signIn(call) })
    expect(verdict).toEqual(collected(resident.email))
    const events = await ground.sql<{ type: string }>(
      'select e.type from events e join cases c on c.id = e.case_id where c.reference = $1 order by seq',
      [reference],
    )
    ledgers.set(
      queue,
      events.map(({ type }) => type),
    )
  }, 60_000)
})

test('the two queues lead the same case to the same end by the same steps', () => {
  const [one, other] = [...ledgers.values()].map((types) => {
    // Two emails that wait together may be sent in either order, and so may a rating and the last of them.
    const outside = new Set(['message-sent', 'case-rated'])
    return [types.filter((type) => !outside.has(type)), types.filter((type) => outside.has(type)).sort()]
  })
  expect(ledgers.size).toBe(2)
  expect(one).toEqual(other)
})
