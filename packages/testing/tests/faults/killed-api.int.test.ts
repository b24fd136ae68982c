import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { createClient } from '../../src/faults/client.ts'
import { type Ground, layGround } from '../../src/faults/ground.ts'
import { signIn } from '../../src/faults/journey.ts'
import { collected } from '../../src/faults/verdict.ts'
import { walkCase } from '../../src/faults/whole-case.ts'
import type { StartedProcess } from '../../src/process/start-process.ts'

let ground: Ground
let desk: Record<string, string>
let copy: StartedProcess
let api: StartedProcess | undefined

beforeAll(async () => {
  // A webhook could have the worker take the payment in before the api is asked to, and be killed for it.
  ground = await layGround({ webhooks: false })
  copy = await ground.startApi({}, 'beside')
  await ground.startWorker()
  desk = await signIn(createClient(copy.url, async () => undefined))
}, 120_000)
afterEach(() => api?.kill9())
afterAll(() => ground?.close())

test.each<[string, string, boolean?]>([
  ['before a case is opened', 'before-open-case'],
  ['after it was opened and before the resident hears of it', 'after-open-case', true],
  ['after an attempt to pay was kept', 'after-attempt-kept'],
  ['after the provider made the payment and before we know', 'after-payment-created', true],
  ['after the payment was tied to its attempt, before the resident is sent to its page', 'after-attempt-opened'],
  ['between asking the provider and taking the payment in', 'after-payment-asked'],
  ['right before the commit that takes the payment in', 'before-move-case'],
  ['right after it', 'after-move-case'],
  ['before new work is handed to the queue', 'before-enqueue'],
  ['while a task is completed, before the commit', 'before-move-case:3'],
  ['while a task is completed, after the commit', 'after-move-case:3'],
])(
  'an api killed %s (%s) loses nothing that it acknowledged and makes one case, one charge and one booking of it',
  async (_, CRASH_AT, startsAgain = false) => {
    let deaths = 0
    const doomed = await ground.startApi({ CRASH_AT })
    api = doomed
    // A client who gets no answer asks once more: the api has been started again, or a second copy takes the call.
    const client = createClient(doomed.url, async () => {
      expect(await doomed.ended).toBe('SIGKILL')
      deaths += 1
      if (!startsAgain) return copy.url
      api = await ground.startApi()
      return undefined
    })
    const before = await countCases()
    const { resident, verdict } = await walkCase(ground, { call: client, desk })
    expect(deaths).toBe(1)
    expect(verdict).toEqual(collected(resident.email))
    expect(await countCases()).toBe(before + 1)
  },
  90_000,
)

async function countCases(): Promise<number> {
  return (await ground.sql<{ n: number }>('select count(*)::int as n from cases'))[0]!.n
}
