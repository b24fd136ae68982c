import { request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { apply } from '../../src/faults/application.ts'
import { type Ground, layGround } from '../../src/faults/ground.ts'
import { waitFor } from '../../src/faults/wait-for.ts'
import { undone } from '../../src/faults/whole-case.ts'
import type { StartedProcess } from '../../src/process/start-process.ts'

let ground: Ground
let apis: StartedProcess[]
let workers: StartedProcess[]
beforeAll(async () => {
  ground = await layGround({ webhooks: false })
  apis = await Promise.all([ground.startApi(), ground.startApi({}, 'beside')])
  workers = await Promise.all([ground.startWorker(), ground.startWorker()])
}, 90_000)
afterAll(() => ground?.close())

type Answer = { status: number; body: Record<string, unknown> }

/** One call over a connection of its own. Throws with Node's code of what went wrong with the connection. */
function call(url: string, nth: number): Promise<Answer> {
  const [method, path, body, more] = apply(`rolling-${nth}`)
  const headers = { ...more, 'content-type': 'application/json' }
  const localAddress = `127.0.3.${1 + (nth % 250)}`
  return new Promise((resolve, reject) => {
    const asked = request(
      `${url}${path}`,
      { method, headers, localAddress, agent: false, timeout: 30_000 },
      (reply) => {
        let text = ''
        reply.on('data', (part) => {
          text += part
        })
        reply.on('error', reject)
        reply.on('end', () => resolve({ status: reply.statusCode!, body: JSON.parse(text) }))
      },
    )
    asked.on('timeout', () => asked.destroy(new Error('no answer')))
    asked.on('error', reject)
    asked.end(JSON.stringify(body))
  })
}

test('workers and apis told to stop one after another under load drop no request and lose no work, and each ends by itself', async () => {
  const told: string[] = []
  const dropped: string[] = []
  let loading = true
  let sent = 0
  // A balancer asks each copy for its health four times a second and sends calls only to those that are well.
  const isWell = [true, true]
  const balance = setInterval(() => {
    for (const [index, { url }] of apis.entries())
      void fetch(`${url}/health`, { signal: AbortSignal.timeout(1_000) }).then(
        ({ ok }) => {
          isWell[index] = ok
        },
        () => {
          isWell[index] = false
        },
      )
  }, 250)
  const load = async (): Promise<void> => {
    while (loading) {
      sent += 1
      const nth = sent
      // Another copy is asked only when there was nobody at the first one's door.
      for (let tries = 0; ; tries += 1) {
        const turn = nth + tries
        const api = apis.find((_, index) => (index + turn) % 2 === 0 && isWell[index]) ?? apis[isWell.indexOf(true)]
        try {
          const { status, body } = await call((api ?? apis[turn % 2]!).url, nth)
          if (status === 201) told.push(String(body['reference']))
          else dropped.push(`${status} ${JSON.stringify(body)}`)
          break
        } catch (error) {
          const { code, message } = error as NodeJS.ErrnoException
          if (code !== 'ECONNREFUSED' || tries > 20) {
            dropped.push(code ?? message)
            break
          }
          await sleep(20)
        }
      }
    }
  }
  const loads = Array.from({ length: 6 }, load)
  await waitFor('the load has begun', () => told.length > 20)
  const roll = async (crew: StartedProcess[], nth: number, start: () => Promise<StartedProcess>) => {
    const old = crew[nth]!
    await old.stop()
    expect(await old.ended).toBe(0)
    crew[nth] = await start()
  }
  for (const nth of [0, 1]) {
    await roll(apis, nth, () => (nth === 0 ? ground.startApi() : ground.startApi({}, 'beside')))
    await roll(workers, nth, () => ground.startWorker())
  }
  loading = false
  clearInterval(balance)
  await Promise.all(loads)

  expect(dropped).toEqual([])
  expect(told.length).toBeGreaterThan(50)
  const rows = await ground.sql<{ reference: string }>('select reference from cases')
  expect(rows.map(({ reference }) => reference).sort()).toEqual(told.sort())
  const left = () =>
    ground.sql(`select 1 from work where done_at is null and (due_at <= now() or dead_at is not null) limit 1`)
  await waitFor('all work is done', async () => (await left()).length === 0, { facts: () => undone(ground) })
  // A worker that is told to stop ends what it has begun: nothing had to be done a second time.
  expect(
    await ground.sql('select kind, attempts, last_error from work where attempts > 1 or last_error is not null'),
  ).toEqual([])
}, 120_000)
