import { setTimeout as wait } from 'node:timers/promises'
import { MAIN_LANE, openQueue, type WorkQueue } from '@guildhall/queue'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createTestDatabase } from '../src/database/create-test-database.ts'
import { testPrefix } from '../src/redis/test-redis.ts'

let database: Awaited<ReturnType<typeof createTestDatabase>>
let queue: WorkQueue
beforeAll(async () => {
  database = await createTestDatabase()
  queue = openQueue({ databaseUrl: database.url, prefix: testPrefix() }, () => undefined)
})
afterAll(async () => {
  await queue?.close()
  await database?.drop()
})

test('a consumer that is closed in the middle of a job is closed when all of the job has ended, not when there is a gap', async () => {
  const begun: string[] = []
  const ended: string[] = []
  const consumer = queue.consume(
    async (id) => {
      begun.push(id)
      await wait(150)
      ended.push(id)
    },
    { [MAIN_LANE]: 1 },
  )
  const ids = Array.from({ length: 6 }, (_, n) => `work-${n}`)
  expect(await queue.enqueue(ids)).toBe(true)
  while (begun.length === 0) await wait(10)
  await consumer.close()
  expect([begun, ended]).toEqual([ids, ids])
}, 30_000)
