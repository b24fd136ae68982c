import { CRASH_POINTS, type CrashPoint, holdSlot, type Session } from '@guildhall/casework'
import { stepKinds } from '@guildhall/process-engine'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import pg from 'pg'
import { drive, type Way } from '../../src/faults/course/drive.ts'
import { frameOf, type Subject, subjectsOf } from '../../src/faults/course/frames.ts'
import { halfStates } from '../../src/faults/course/half-states.ts'
import { sessionOf, startFilled } from '../../src/faults/direct.ts'
import { type Ground, layGround } from '../../src/faults/ground.ts'
import type { Pull } from '../../src/faults/plug.ts'
import { seeded } from '../../src/faults/storm/random.ts'
import { judge } from '../../src/faults/verdict.ts'

const subjects = subjectsOf(stepKinds.values())
const versionOf = (subject: Subject) => 1_000 + subjects.indexOf(subject)
/** Every crash point that a case came to, each with a kill. */
const met = new Set<CrashPoint>()
let killed = 0
const documents = {
  receipt: {
    title: 'Receipt',
    blocks: [
      { block: 'paragraph', text: '((council)) has your request ((reference)) for ((booking)).' },
      { block: 'answers' },
      { block: 'signature', name: 'Ada Lovelace' },
    ],
  },
}
let ground: Ground
let pool: pg.Pool
let session: Session

beforeAll(async () => {
  ground = await layGround({ webhooks: false })
  pool = new pg.Pool({ connectionString: ground.databaseUrl, max: 4 })
  session = await sessionOf(ground.g, 'ben.crew@kingsmere.example')
  await startFilled(ground.g)
  await ground.sql('update slots set capacity = 10000')
  for (const subject of subjects) {
    const { start, steps } = frameOf(subject)
    await ground.sql(
      `insert into service_versions (slug, version, package)
       select slug, $1, package::jsonb || $2 from service_versions where slug = 'bulky-waste' and version = 1`,
      [versionOf(subject), JSON.stringify({ process: { format: 'guildhall.process/1', start, steps }, documents })],
    )
  }
}, 60_000)
afterAll(async () => {
  await pool?.end()
  await ground?.close()
})

/** Leads a case through a subject to its end and says all that is to be said of it, in words that do not name it. */
async function run(subject: Subject, way: Way, pulls: Pull[] = []) {
  const draft = await startFilled(ground.g)
  const [slot] = draft.slots
  await ground.sql('update drafts set version = $1 where id = $2', [versionOf(subject), draft.id])
  await holdSlot(ground.g, { id: draft.id, viewer: draft.viewer, question: 'slot', slotId: slot!.id })
  const course = await drive({ ground, pool, session, draft, way, pulls })
  const verdict = await judge(ground, course.reference)
  const lines = await ground.sql<{ type: string; n: number }>(
    `select e.type, count(*)::int as n from events e join cases c on c.id = e.case_id where c.reference = $1 group by 1 order by 1`,
    [course.reference],
  )
  const emails = verdict.emails.map((email) => email.replace(draft.email, 'applicant'))
  return { course, end: { ...verdict, emails, lines } }
}

test.each(subjects.map((subject) => [subject.name, subject] as const))(
  'killed at every visit to every crash point on the way through a step of the kind %s, a case ends as if nothing had happened',
  async (_name, subject) => {
    for (const way of frameOf(subject).ways) {
      const calm = await run(subject, way)
      expect(calm.course.halfStates).toEqual([])
      expect(calm.end).toMatchObject({ status: 'ended', chainHolds: true, miscounted: 0, due: 0, dead: 0 })
      const pulls = [...calm.course.visits].flatMap(([point, visits]) =>
        Array.from({ length: visits }, (_, index) => ({ point, nth: index + 1 })),
      )
      for (const pull of pulls) {
        const { course, end } = await run(subject, way, [pull])
        expect({ pull, way, deaths: course.deaths, half: course.halfStates }).toEqual({
          pull,
          way,
          deaths: 1,
          half: [],
        })
        expect({ pull, way, end }).toEqual({ pull, way, end: calm.end })
        met.add(pull.point)
        killed += 1
      }
    }
  },
  120_000,
)

test('in a loop of cases that are killed again and again at random places, every one ends as it would have', async () => {
  const random = seeded(20_261_124)
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!
  const calm = new Map<string, unknown>()
  for (let round = 0; round < 100; round += 1) {
    const subject = pick(subjects)
    const way = pick(frameOf(subject).ways)
    const name = JSON.stringify([subject.name, way])
    if (!calm.has(name)) calm.set(name, (await run(subject, way)).end)
    const pulls = Array.from({ length: 3 }, () => ({ point: pick(CRASH_POINTS), nth: 1 + Math.floor(random() * 3) }))
    const { course, end } = await run(subject, way, pulls)
    expect({ round, name, pulls, half: course.halfStates, end }).toEqual({
      round,
      name,
      pulls,
      half: [],
      end: calm.get(name),
    })
    killed += course.deaths
  }
}, 120_000)

test('every crash point was met, and more than a hundred processes died for it', () => {
  expect(CRASH_POINTS.filter((point) => !met.has(point))).toEqual([])
  expect(killed).toBeGreaterThan(100)
})

test('a half state would have been seen', async () => {
  const { course } = await run(subjects.find(({ name }) => name === 'task')!, { payer: 'comes back' })
  const { reference } = course
  await ground.sql(`update tasks set status = 'open' where case_id = (select id from cases where reference = $1)`, [
    reference,
  ])
  await ground.sql(`update cases set ledger_length = ledger_length + 1, status = 'open' where reference = $1`, [
    reference,
  ])
  expect(await halfStates(ground, reference)).toEqual([
    expect.stringMatching(/^lines of the ledger/),
    expect.stringMatching(/^number of the last line/),
    expect.stringMatching(/^tasks that are open/),
    expect.stringMatching(/^ends of the case/),
  ])
})
