import { chain, claimTask, genesisOf } from '@guildhall/casework'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openPaid, openUnpaid, sessionOf, taskIdOf } from '../../src/faults/direct.ts'
import { type Ground, layGround } from '../../src/faults/ground.ts'
import { asSuperuser, run } from './ground.ts'

let ground: Ground
let references: string[]
beforeAll(async () => {
  ground = await layGround()
  references = []
  for (let nth = 0; nth < 3; nth += 1) references.push((await openPaid(ground.g, ground.outside)).reference)
}, 60_000)
afterAll(() => ground?.close())

const verify = () => run('packages/casework/src/verify/main.ts', [], { DATABASE_URL: ground.databaseUrl })
const caseId = async (reference: string): Promise<string> =>
  (await ground.sql<{ id: string }>('select id from cases where reference = $1', [reference]))[0]!.id

/** Does something to the ledger of one case as a superuser, has it verified, and puts every line back as it was. */
async function verdictAfter(reference: string, ...statements: string[]): Promise<{ code: number; said: string }> {
  const id = await caseId(reference)
  const kept = await ground.sql('select to_jsonb(e) as row from events e where case_id = $1', [id])
  const [head] = await ground.sql('select ledger_length, ledger_head from cases where id = $1', [id])
  await asSuperuser(ground.databaseUrl, ...statements.map((text): [string, unknown[]] => [text, [id]]))
  const verdict = await verify()
  await asSuperuser(
    ground.databaseUrl,
    ['delete from events where case_id = $1', [id]],
    [
      'insert into events select r.* from jsonb_array_elements($1::jsonb) e, jsonb_populate_record(null::events, e) r',
      [JSON.stringify(kept.map(({ row }) => row))],
    ],
    [
      'update cases set ledger_length = $2, ledger_head = $3 where id = $1',
      [id, head!['ledger_length'], head!['ledger_head']],
    ],
  )
  return verdict
}

test('ledgers that nobody touched hold, every one of them, and the command ends with 0', async () => {
  const [{ cases, lines }] = (await ground.sql<{ cases: number; lines: number }>(
    'select (select count(*)::int from cases) as cases, (select count(*)::int from events) as lines',
  )) as [{ cases: number; lines: number }]
  expect(await verify()).toEqual({ code: 0, said: `${cases} cases, ${lines} lines: every link holds.\n` })
})

test.each<[string, (length: number) => string[], (length: number) => string]>([
  [
    'one byte of the data of a line flipped',
    () => [`update events set data = jsonb_set(data, '{occurrence}', '7') where case_id = $1 and seq = 2`],
    (length) => `the first bad link is line 2 of ${length}.`,
  ],
  [
    'one bit of a hash flipped',
    () => [`update events set hash = set_bit(hash, 13, 1 - get_bit(hash, 13)) where case_id = $1 and seq = 3`],
    (length) => `the first bad link is line 3 of ${length}.`,
  ],
  [
    'a line deleted',
    () => ['delete from events where case_id = $1 and seq = 4'],
    (length) => `the first bad link is line 4 of ${length}.`,
  ],
  [
    'a line deleted and those behind it numbered anew',
    () => [
      'delete from events where case_id = $1 and seq = 4',
      'update events set seq = seq - 1000 where case_id = $1 and seq > 4',
      'update events set seq = seq + 999 where case_id = $1 and seq < 0',
    ],
    (length) => `the first bad link is line 4 of ${length}.`,
  ],
  [
    'two lines swapped',
    () => [
      'update events set seq = -seq where case_id = $1 and seq in (3, 4)',
      'update events set seq = 7 + seq where case_id = $1 and seq < 0',
    ],
    (length) => `the first bad link is line 3 of ${length}.`,
  ],
  [
    'the tail cut',
    (length) => [`delete from events where case_id = $1 and seq > ${length - 2}`],
    (length) => `the first bad link is line ${length - 1} of ${length}.`,
  ],
  [
    'the whole ledger deleted',
    () => ['delete from events where case_id = $1'],
    (length) => `the first bad link is line 1 of ${length}.`,
  ],
  [
    'a line added behind the last',
    (length) => [
      `insert into events select case_id, seq + 1, at, type, step, actor, data, hash from events where case_id = $1 and seq = ${length}`,
    ],
    (length) => `line ${length + 1} is one too many; the case knows of ${length}.`,
  ],
])(
  '%s by a superuser is named with its case and its line, and the command ends with 1',
  async (_, change, words) => {
    for (const reference of references) {
      const [row] = await ground.sql<{ n: number }>('select ledger_length as n from cases where reference = $1', [
        reference,
      ])
      const { code, said } = await verdictAfter(reference, ...change(row!.n))
      const [bad, sum, ...more] = said.trimEnd().split('\n')
      expect(more).toEqual([])
      expect(bad).toBe(`${reference}: ${words(row!.n)}`)
      expect(sum).toMatch(/: 1 of the ledgers do not hold\.$/)
      expect(code).toBe(1)
    }
  },
  60_000,
)

test('the lines of a case that was deleted are named, for they belong to nobody', async () => {
  const { reference } = await openUnpaid(ground.g)
  const id = await caseId(reference)
  await asSuperuser(ground.databaseUrl, ['delete from cases where id = $1', [id]])
  const { code, said } = await verify()
  expect(said).toMatch(new RegExp(`^Case ${id} is not there, but its ledger has line 1\\.\n`))
  expect(code).toBe(1)
  await asSuperuser(ground.databaseUrl, ['delete from events where case_id = $1', [id]])
})

test('a ledger from before ledgers named their case holds as it always did, and goes on', async () => {
  const { reference } = await openPaid(ground.g, ground.outside)
  const id = await caseId(reference)
  const rows = await ground.sql<{ at: Date; type: string; step: string | null; actor: object | null; data: object }>(
    'select at, type, step, actor, data from events where case_id = $1 order by seq',
    [id],
  )
  let head = { length: 0, hash: genesisOf(id, 1) }
  const hashes: string[] = []
  for (const { at, type, step, actor, data } of rows) {
    const line = { type, ...(step && { step }), ...(actor && { actor }), data } as Parameters<typeof chain>[1][number]
    const chained = chain(head, [line], at.toISOString())
    hashes.push(chained.events[0]!.hash)
    head = chained.head
  }
  await asSuperuser(
    ground.databaseUrl,
    ...hashes.map((hash, index): [string, unknown[]] => [
      `update events set hash = decode($2, 'hex') where case_id = $1 and seq = $3`,
      [id, hash, index + 1],
    ]),
    [`update cases set ledger_format = 1, ledger_head = decode($2, 'hex') where id = $1`, [id, head.hash]],
  )
  expect((await verify()).code).toBe(0)
  const session = await sessionOf(ground.g, 'ben.crew@kingsmere.example')
  await claimTask(ground.g, { session, taskId: await taskIdOf(ground.g, session, reference) })
  expect((await verify()).code).toBe(0)
  await asSuperuser(ground.databaseUrl, ['update cases set ledger_format = 2 where id = $1', [id]])
  expect((await verify()).said).toContain(`${reference}: the first bad link is line 1 of`)
  await asSuperuser(ground.databaseUrl, ['update cases set ledger_format = 1 where id = $1', [id]])
})
