import { randomBytes } from 'node:crypto'
import { testEnv } from '../env.ts'

/** The Redis of this test run; it is shared, so every queue in it takes a prefix from `testPrefix`. */
export function testRedis(): { url: string } {
  const url = testEnv().redisUrl
  if (!url)
    throw new Error('TEST_REDIS_URL is not set: install redis-server (or valkey-server) and run the tests again.')
  return { url }
}

/** A queue prefix that no other test file has; letters, digits and underscores, so it can name a schema as well. */
export const testPrefix = (): string => `test_${randomBytes(6).toString('hex')}`
