import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { carryOut, claimTask, type Guildhall, scheduleAnchors } from '@guildhall/casework'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openPaid, sessionOf, taskIdOf } from '../../src/faults/direct.ts'
import { type Ground, layGround } from '../../src/faults/ground.ts'
import { asSuperuser, run } from './ground.ts'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const signing = privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64')
const checking = publicKey.export({ format: 'der', type: 'spki' }).toString('base64')

let ground: Ground
let folder: string
let file: string
let whole: Kept
const cases: { reference: string; id: string; length: number }[] = []
type Kept = { events: string; cases: string }

beforeAll(async () => {
  ground = await layGround()
  folder = await mkdtemp(join(tmpdir(), 'guildhall-anchor-'))
  for (let nth = 0; nth < 3; nth += 1) {
    const { reference } = await openPaid(ground.g, ground.outside)
    const [row] = await ground.sql<{ id: string; length: number }>(
      'select id, ledger_length as length from cases where reference = $1',
      [reference],
    )
    cases.push({ reference, ...row! })
  }
  whole = await keep()
  const written = await run('packages/casework/src/anchor/main.ts', [folder], {
    DATABASE_URL: ground.databaseUrl,
    LEDGER_KEY: signing,
  })
  expect(written).toEqual({ code: 0, said: expect.stringContaining(`LEDGER_PUBLIC_KEY=${checking}`) })
  file = join(folder, (await readdir(folder))[0]!)
}, 60_000)
afterAll(async () => {
  await ground?.close()
  await rm(folder, { recursive: true, force: true })
})

const verify = (anchor = file, key = checking) =>
  run('packages/casework/src/verify/main.ts', [anchor], { DATABASE_URL: ground.databaseUrl, LEDGER_PUBLIC_KEY: key })

async function keep(): Promise<Kept> {
  const [row] = await ground.sql<Kept>(
    `select (select jsonb_agg(e) from events e)::text as events, (select jsonb_agg(c) from cases c)::text as cases`,
  )
  return row!
}

/** Does something as a superuser, has it verified, and puts cases and ledgers back as they were. */
async function verdictAfter(...statements: [string, unknown[]][]) {
  await asSuperuser(ground.databaseUrl, ...statements)
  const verdict = await verify()
  await asSuperuser(
    ground.databaseUrl,
    ['delete from events', []],
    ['delete from cases', []],
    ['insert into cases select r.* from jsonb_populate_recordset(null::cases, $1::jsonb) r', [whole.cases]],
    ['insert into events select r.* from jsonb_populate_recordset(null::events, $1::jsonb) r', [whole.events]],
  )
  return verdict
}

test('an anchor holds as long as cases only go on', async () => {
  const session = await sessionOf(ground.g, 'ben.crew@kingsmere.example')
  await claimTask(ground.g, { session, taskId: await taskIdOf(ground.g, session, cases[0]!.reference) })
  await openPaid(ground.g, ground.outside)
  const { code, said } = await verify()
  expect(said).toMatch(/every link holds\.\nAll \d+ ledgers are as they were at \S+Z, or longer\.\n$/)
  expect(code).toBe(0)
  // From here on the first case has a line more than the anchor knows of.
  whole = await keep()
})

test('a tail that was cut, with the head of the case set back to fit, is named by the anchor alone', async () => {
  const [{ reference, id, length }] = cases as [(typeof cases)[number]]
  const { code, said } = await verdictAfter(
    ['delete from events where case_id = $1 and seq > $2', [id, length - 3]],
    [
      `update cases set ledger_length = $2, ledger_head = (select hash from events where case_id = $1 and seq = $2) where id = $1`,
      [id, length - 3],
    ],
  )
  expect(said).toMatch(/: every link holds\.$/m)
  expect(said).toContain(
    `${reference}: its ledger was cut; it had ${length} lines and the case now says ${length - 3}.\n`,
  )
  expect(said).toMatch(/^1 of \d+ ledgers are not as they were/m)
  expect(code).toBe(1)
})

test('a ledger put in the place of another, head and all, is named by the verifier even without the anchor', async () => {
  const [victim, donor] = cases as [(typeof cases)[number], (typeof cases)[number]]
  const { code, said } = await verdictAfter(
    ['delete from events where case_id = $1', [victim.id]],
    [
      `insert into events select $1, seq, at, type, step, actor, data, hash from events where case_id = $2`,
      [victim.id, donor.id],
    ],
    [
      `update cases c set ledger_length = d.ledger_length, ledger_head = d.ledger_head from cases d where c.id = $1 and d.id = $2`,
      [victim.id, donor.id],
    ],
  )
  expect(said).toContain(`${victim.reference}: the first bad link is line 1 of `)
  expect(said).toMatch(/: 1 of the ledgers do not hold\.$/m)
  expect(said).toContain(`${victim.reference}: its first ${victim.length} lines were written anew.\n`)
  expect(said).not.toContain(donor.reference)
  expect(code).toBe(1)
})

test('a case that was deleted with its whole ledger is named by the anchor', async () => {
  const { id, length } = cases[2]!
  const { code, said } = await verdictAfter(
    ['delete from events where case_id = $1', [id]],
    ['delete from cases where id = $1', [id]],
  )
  expect(said).toMatch(/: every link holds\.$/m)
  expect(said).toContain(`Case ${id} is gone; its ledger had ${length} lines.\n`)
  expect(code).toBe(1)
})

test('an anchor that was changed, shortened, lengthened or signed by another key is not believed', async () => {
  const text = await readFile(file, 'utf8')
  const lines = text.split('\n')
  const changed: Record<string, string> = {
    'a longer ledger': text.replace(/^([0-9a-f-]{36}) (\d+) /m, '$1 9$2 '),
    'a case left out': lines.toSpliced(2, 1).join('\n'),
    'a line behind its signature': `${text}cases 0\n`,
    'no signature': lines.slice(0, -2).join('\n'),
    'nothing at all': '',
  }
  for (const [name, forged] of Object.entries(changed)) {
    const copy = join(folder, 'forged')
    await writeFile(copy, forged)
    const { code, said } = await verify(copy)
    expect([name, said]).toEqual([name, expect.stringMatching(/signature|is not an anchor/)])
    expect(code).toBe(1)
  }
  const other = generateKeyPairSync('ed25519').publicKey.export({ format: 'der', type: 'spki' }).toString('base64')
  const { code, said } = await verify(file, other)
  expect(said).toMatch(/The signature of .* does not hold/)
  expect(code).toBe(1)
})

/** A process that has the key, and what it does in the night of a day. */
const withKey = (day: string): Guildhall => ({
  ...ground.g,
  now: () => new Date(`${day}T03:00:00Z`),
  settings: { ...ground.g.settings, anchors: { key: privateKey, folder } },
})
async function anchorOn(day: string) {
  const g = withKey(day)
  await scheduleAnchors(g)()
  const [work] = await ground.sql<{ id: string }>('select id from work where key = $1', [`anchor-ledgers:${day}`])
  await carryOut(g, work!.id)
}

test('each day is anchored once, signed, in the database and in a file, and the verifier compares with the newest by itself', async () => {
  for (const day of ['2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28']) await anchorOn(day)
  await anchorOn('2026-11-28')
  const kept = await ground.sql<{ at: Date; cases: number }>('select at, cases from anchors order by at')
  expect(kept.map(({ at }) => at.toISOString().slice(0, 10))).toEqual(['2026-11-26', '2026-11-27', '2026-11-28'])
  expect(await ground.sql('select distinct at from anchor_pages')).toHaveLength(3)
  const files = (await readdir(folder)).filter((name) => /2026-11-2[5-8]T0300/.test(name))
  expect(files).toHaveLength(4)
  const text = await readFile(join(folder, files.sort().at(-1)!), 'utf8')
  const [{ inDatabase }] = (await ground.sql<{ inDatabase: string }>(
    `select string_agg(text, '' order by page) as "inDatabase" from anchor_pages where at = $1`,
    [kept.at(-1)!.at],
  )) as [{ inDatabase: string }]
  expect(inDatabase).toBe(text)
  const env = { DATABASE_URL: ground.databaseUrl, LEDGER_PUBLIC_KEY: checking }
  const { code, said } = await run('packages/casework/src/verify/main.ts', [], env)
  expect(said).toContain(`All ${kept.at(-1)!.cases} ledgers are as they were at 2026-11-28T03:00:00.000Z, or longer.\n`)
  expect(code).toBe(0)
})

test('an anchor in the database that was changed there is not believed, and one that was never finished counts for nothing', async () => {
  const env = { DATABASE_URL: ground.databaseUrl, LEDGER_PUBLIC_KEY: checking }
  await ground.sql(`insert into anchor_pages values ('2026-11-29T03:00:00Z', 0, 'half')`)
  expect((await run('packages/casework/src/verify/main.ts', [], env)).code).toBe(0)
  await ground.sql(
    `update anchor_pages set text = replace(text, 'cases ', 'cases 1') where at = (select max(at) from anchors)`,
  )
  const { code, said } = await run('packages/casework/src/verify/main.ts', [], env)
  expect(said).toMatch(/The signature of The anchor of 2026-11-28\S+ does not hold/)
  expect(code).toBe(1)
  await anchorOn('2026-11-30')
  expect(await ground.sql(`select from anchor_pages where text = 'half'`)).toEqual([])
})

test('without a key nothing is asked for', async () => {
  await scheduleAnchors({ ...ground.g, now: () => new Date('2026-12-24T03:00:00Z') })()
  expect(await ground.sql(`select from work where key = 'anchor-ledgers:2026-12-24'`)).toEqual([])
})
