import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Field, openField } from '../../src/faults/storm/field.ts'
import { lossesOf, runStorm } from '../../src/faults/storm/run.ts'
import type { HitName } from '../../src/faults/storm/weather.ts'

let field: Field
beforeAll(async () => {
  field = await openField({ workers: 4, apis: 1 })
}, 90_000)
afterAll(() => field?.close(), 30_000)

const none = { missing: 0, doubled: 0, stuck: 0, 'early timers': 0, oversold: 0, 'broken ledgers': 0 }

async function storm(seed: number, cases: number, kinds: HitName[], everyMs = 1_000) {
  const aftermath = await runStorm(field, { seed, cases, atOnce: 8, everyMs, kinds })
  expect({ ...lossesOf(aftermath), failures: aftermath.failures }).toEqual({ ...none, failures: [] })
  expect(aftermath.cases).toBe(cases)
  return aftermath.faults
}

test('four workers, each with its own relay, carry out every piece of work once', async () => {
  await storm(1, 16, [])
  const again = await field.ground.sql(
    'select kind, key, attempts from work where done_at is not null and attempts > 1',
  )
  // Whether a payment has ended is asked again until it has.
  expect(again.filter(({ kind }) => kind !== 'check-payment')).toEqual([])
}, 90_000)

test('PostgreSQL killed and started again in the middle of a loop of cases loses nothing and doubles nothing', async () => {
  const faults = await storm(2, 24, ['PostgreSQL crashed'], 700)
  expect(faults['PostgreSQL crashed']).toBeGreaterThan(0)
}, 120_000)

test('Redis flushed again and again, killed and frozen in the middle of a loop of cases delays them and nothing else', async () => {
  const faults = await storm(3, 20, ['Redis flushed', 'Redis killed', 'Redis frozen'], 300)
  expect(Object.values(faults).reduce((sum, n) => sum + n, 0)).toBeGreaterThan(2)
}, 120_000)
