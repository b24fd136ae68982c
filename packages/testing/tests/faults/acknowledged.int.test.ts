import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startPostgres, type TestPostgres } from '../../src/database/start-postgres.ts'
import { apply } from '../../src/faults/application.ts'
import { createClient } from '../../src/faults/client.ts'
import { flushRedis } from '../../src/faults/flush-redis.ts'
import { type Ground, layGround } from '../../src/faults/ground.ts'
import { endLeases } from '../../src/faults/hurry.ts'
import { type OwnRedis, ownRedis } from '../../src/faults/storm/weather.ts'
import { waitFor } from '../../src/faults/wait-for.ts'
import { undone } from '../../src/faults/whole-case.ts'
import type { StartedProcess } from '../../src/process/start-process.ts'

let folder: string
let postgres: TestPostgres
let redis: OwnRedis
let ground: Ground
let api: StartedProcess

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guildhall-told-'))
  ;[postgres, redis] = await Promise.all([startPostgres(), ownRedis(folder) as Promise<OwnRedis>])
  ground = await layGround({ databaseUrl: postgres.url, redisUrl: redis.url })
  await ground.startWorker()
}, 90_000)
afterAll(async () => {
  await ground?.close()
  await redis?.kill()
  await postgres?.stop()
  await rm(folder, { recursive: true, force: true })
}, 30_000)

/** A program that asks the same again until it is answered; each call comes from another address, so that none is too often. */
const client = (nth: number) =>
  createClient(
    ground.apiUrl,
    async () => {
      await sleep(200 + Math.random() * 300)
      return undefined
    },
    { from: `127.0.2.${1 + (nth % 250)}`, mostTries: 200, insists: true },
  )

async function crashPostgres(): Promise<void> {
  await postgres.crash()
  await sleep(300)
  await postgres.start()
}

const countCases = async () => (await ground.sql<{ n: number }>('select count(*)::int as n from cases'))[0]!.n

test('every application that was answered with a 2xx is there once, though the api is killed at each of its crash points, PostgreSQL crashes and Redis is flushed', async () => {
  const told = new Map<string, string>()
  let sending = true
  let sent = 0
  const writer = async () => {
    while (sending) {
      sent += 1
      const key = `told-${sent}`
      const { body } = await client(sent)(...apply(key))
      told.set(key, String(body['reference']))
    }
  }
  const writers = Promise.all(Array.from({ length: 6 }, writer))
  for (const point of ['before-open-case:9', 'after-open-case:9', 'before-enqueue:9']) {
    api = await ground.startApi({ CRASH_AT: point })
    expect(await Promise.race([api.ended, writers])).toBe('SIGKILL')
    await flushRedis(redis.url)
  }
  api = await ground.startApi()
  const enough = async (more: number, from = told.size) =>
    Promise.race([
      writers,
      waitFor(`${more} more are sent`, () => told.size >= from + more, {
        ms: 20_000,
        facts: () => api.output().slice(-3000),
      }),
    ])
  await enough(20)
  await crashPostgres()
  await enough(20)
  await Promise.all([crashPostgres(), flushRedis(redis.url)])
  await enough(20)
  await api.kill9()
  api = await ground.startApi()
  sending = false
  // What the crashes took from the worker is free at once, instead of when its lease ends.
  await endLeases(ground)
  await writers

  const stored = new Set(
    (await ground.sql<{ reference: string }>('select reference from cases')).map((row) => row.reference),
  )
  expect([...told.values()].filter((reference) => !stored.has(reference))).toEqual([])
  // Nor is there a case of which nobody was told: what got no answer was asked again under the same key.
  expect(stored.size).toBe(told.size)
  expect(told.size).toBeGreaterThan(60)
  const due = () =>
    ground.sql(`select 1 from work where done_at is null and (due_at <= now() or dead_at is not null) limit 1`)
  await waitFor('all that they set off is done', async () => (await due()).length === 0, {
    facts: () => undone(ground),
  })
}, 120_000)

test('500 applications at once under one key, while the api is killed and PostgreSQL crashes: one case, and all of them hear the same', async () => {
  const before = await countCases()
  const replies: unknown[] = []
  const all = Array.from({ length: 500 }, async (_, nth) => {
    replies.push((await client(nth)(...apply('one-key'))).body)
  })
  const enough = (many: number) =>
    Promise.race([
      Promise.all(all),
      waitFor(`${many} are answered`, () => replies.length > many, {
        ms: 20_000,
        facts: () => api.output().slice(-3000),
      }),
    ])
  await enough(50)
  await api.kill9()
  api = await ground.startApi()
  await enough(200)
  await crashPostgres()
  await Promise.all(all)
  expect(replies).toEqual(Array(500).fill(replies[0]))
  expect(await countCases()).toBe(before + 1)
}, 120_000)
