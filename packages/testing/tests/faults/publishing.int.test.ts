import { randomUUID } from 'node:crypto'
import { completeTask, publishService, readDesign, saveDesign, submitApplication } from '@guildhall/casework'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { missedBin } from '../../src/faults/application.ts'
import { sessionOf } from '../../src/faults/direct.ts'
import { type Ground, layGround } from '../../src/faults/ground.ts'
import { quiet, taskOf } from '../../src/faults/whole-case.ts'

let ground: Ground
beforeAll(async () => {
  ground = await layGround()
  await ground.startWorker()
}, 60_000)
afterAll(() => ground?.close())

/** Publishes a version whose every message begins with a word of its own; the word with its version. */
async function publish(designer: Awaited<ReturnType<typeof sessionOf>>, word: string): Promise<[number, string]> {
  const slug = 'missed-bin'
  const { revision, package: pack } = await readDesign(ground.g, { session: designer, slug })
  for (const message of Object.values(pack.messages)) message.subject = `${word} ((reference))`
  const saved = await saveDesign(ground.g, { session: designer, slug, revision, package: pack })
  const published = await publishService(ground.g, { session: designer, slug, revision: saved.revision })
  if (published.state !== 'published') throw new Error(`It was not published but is ${published.state}`)
  return [published.version, word]
}

test('while new versions are published under load, every case goes to its end by the version that it began with', async () => {
  const { g } = ground
  const designer = await sessionOf(g, 'dee.designer@kingsmere.example')
  const ben = await sessionOf(g, 'ben.crew@kingsmere.example')
  const words = new Map([await publish(designer, 'First')])
  const begun: { reference: string; version: number; email: string }[] = []
  let publishing = true
  const load = async () => {
    while (publishing) {
      const email = `${randomUUID()}@home.example`
      const sent = { slug: 'missed-bin', answers: { ...missedBin, email }, key: randomUUID(), actorKey: 'guest' }
      begun.push({ ...(await submitApplication(g, { ...sent, actor: { kind: 'guest' } })), email })
      await new Promise((next) => setTimeout(next, 60))
    }
  }
  const loads = Promise.all([load(), load(), load()])
  for (const word of ['Second', 'Third', 'Fourth']) {
    await new Promise((next) => setTimeout(next, 1_300))
    words.set(...(await publish(designer, word)))
  }
  await new Promise((next) => setTimeout(next, 1_300))
  publishing = false
  await loads
  // The rest of each case happens long after its version was followed by others.
  expect(new Set(begun.filter(({ version }) => words.has(version)).map(({ version }) => version)).size).toBe(4)
  const some = [...words.keys()].flatMap((version) => begun.filter((one) => one.version === version).slice(0, 6))
  for (const { reference } of some)
    await completeTask(g, { session: ben, taskId: await taskOf(ground, reference), outcome: 'collected' })
  for (const { reference } of some) await quiet(ground, reference)
  const messages = await ground.outside.messages()
  for (const { reference, version, email } of some) {
    const subjects = messages.filter(({ to }) => to === email).map(({ subject }) => subject)
    expect({ version, subjects }).toEqual({ version, subjects: Array(3).fill(`${words.get(version)} ${reference}`) })
    const [row] = await ground.sql('select version, status, outcome from cases where reference = $1', [reference])
    expect(row).toEqual({ version, status: 'ended', outcome: 'completed' })
  }
}, 120_000)
