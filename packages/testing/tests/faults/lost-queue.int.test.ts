import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findRedis, freePort, type RunningRedis, startRedis, stopProcess } from '@guildhall/local-services'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { testEnv } from '../../src/env.ts'
import { type Call, createClient } from '../../src/faults/client.ts'
import { flushRedis } from '../../src/faults/flush-redis.ts'
import { type Ground, layGround } from '../../src/faults/ground.ts'
import { signIn } from '../../src/faults/journey.ts'
import { collected } from '../../src/faults/verdict.ts'
import { walkCase } from '../../src/faults/whole-case.ts'

let ground: Ground
let folder: string
let port: number
let redis: RunningRedis
let call: Call
let desk: Record<string, string>

const startOwnRedis = async () => {
  redis = await startRedis({ program: findRedis(testEnv().path)!, folder, port })
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guildhall-redis-'))
  port = await freePort()
  // Nothing answers there yet: api and worker have to start all the same.
  ground = await layGround({ redisUrl: `redis://127.0.0.1:${port}` })
  await Promise.all([ground.startApi(), ground.startWorker()])
  call = createClient(ground.apiUrl, async () => undefined)
  desk = await signIn(call)
}, 60_000)
afterAll(async () => {
  await ground?.close()
  await redis?.stop()
  await rm(folder, { recursive: true, force: true })
})

test('with Redis absent from the start, requests are taken all the same; once it is there, the case runs to its end', async () => {
  const { resident, verdict } = await walkCase(ground, {
    call,
    desk,
    at: async (station) => {
      if (station === 'paid') await startOwnRedis()
    },
  })
  expect(verdict).toEqual(collected(resident.email))
}, 90_000)

test('everything thrown out of Redis at every station changes nothing', async () => {
  const { resident, verdict } = await walkCase(ground, {
    call,
    desk,
    comesBack: false,
    at: () => flushRedis(redis.url),
  })
  expect(verdict).toEqual(collected(resident.email))
}, 90_000)

test('Redis killed twice in the middle and started empty again changes nothing', async () => {
  const { resident, verdict } = await walkCase(ground, {
    call,
    desk,
    at: async (station) => {
      if (station === 'sent' || station === 'opened') await stopProcess(redis.process, 'SIGKILL')
      if (station === 'paid' || station === 'done') await startOwnRedis()
    },
  })
  expect(verdict).toEqual(collected(resident.email))
}, 90_000)
