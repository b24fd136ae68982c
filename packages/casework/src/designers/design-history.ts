import type { Session } from '@guildhall/access'
import type { Db } from '@guildhall/database'
import { designSteps, services } from '@guildhall/database/queries'
import type { ServicePackage } from '@guildhall/schemas'
import { checkServicePackage } from '@guildhall/schemas/check'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { requireStaff } from '../staff/permission.ts'
import { type Change, changesBetween } from './describe-changes.ts'

/** What was done since the last save, as the designer says it. `alone` keeps it a step of its own: a point that was gone back to. */
export type DoneWords = { words: string; field?: string; alone?: boolean }

/** How many steps of a draft are kept, and how many a page of the list shows. */
const MOST_STEPS = 300
const PAGE = 50

/** A step goes on while its person does: it takes in what follows within `REST_MS`, and no more than `LONGEST_MS` or `MOST_WORDS` sentences. */
const REST_MS = 5 * 60_000
const LONGEST_MS = 20 * 60_000
const MOST_WORDS = 30

/** Writes a save of a draft into its history. Call it in the transaction that saved it, whose row lock keeps the numbers in order. */
export async function keepStep(
  tx: Db,
  save: { slug: string; pack: unknown; done: DoneWords[]; personId: string; at: Date },
): Promise<void> {
  const { slug, pack, personId, at } = save
  const alone = save.done.some((one) => one.alone)
  const done = save.done.map(({ words, field }) => (field === undefined ? { words } : { words, field }))
  const last = await designSteps.lastStep(tx, slug)
  const goesOn =
    last?.kind === 'edited' &&
    !alone &&
    last.person_id === personId &&
    at.getTime() - last.ended_at.getTime() < REST_MS &&
    at.getTime() - last.began_at.getTime() < LONGEST_MS
  const all = goesOn ? joined(last.done as designSteps.Done[], done) : joined([], done)
  if (goesOn && all.length <= MOST_WORDS) {
    await designSteps.extendStep(tx, { slug, number: last.number, done: all, pack, at })
    return
  }
  const number = (last?.number ?? 0) + 1
  const kind = alone ? 'restored' : 'edited'
  await designSteps.addStep(tx, { slug, number, kind, done: joined([], done), pack, personId, at })
  await designSteps.dropSteps(tx, slug, number - MOST_STEPS)
}

/** Marks a moment that is no edit: that the draft was made, or published. */
export async function markStep(
  tx: Db,
  mark: { slug: string; kind: 'created' | 'published'; words: string; pack: unknown; personId?: string; at?: Date },
): Promise<void> {
  const number = ((await designSteps.lastStep(tx, mark.slug))?.number ?? 0) + 1
  const { slug, kind, words, pack, personId, at } = mark
  await designSteps.addStep(tx, { slug, number, kind, done: [{ words }], pack, personId, at })
  await designSteps.dropSteps(tx, slug, number - MOST_STEPS)
}

/** A run of typing in one field leaves its last sentence only. */
function joined(before: designSteps.Done[], after: designSteps.Done[]): designSteps.Done[] {
  const all = [...before]
  for (const one of after) {
    if (one.field !== undefined && all.at(-1)?.field === one.field) all.pop()
    all.push(one)
  }
  return all.slice(-50)
}

/** A page of the history of a draft, newest first; `next` is the `before` of the page after. */
export async function listDesignHistory(
  g: Guildhall,
  { session, slug, before = 2_147_483_647 }: { session: Session; slug: string; before?: number },
) {
  requireStaff(session, 'designer')
  const rows = await designSteps.listSteps(g.db, { slug, before, limit: PAGE + 1 })
  if (rows.length === 0 && !(await services.readDesign(g.db, slug))) throw new GuildhallError('not-found')
  const shown = rows.slice(0, PAGE)
  return {
    steps: shown.map((row) => ({
      number: row.number,
      kind: row.kind as designSteps.StepKind,
      done: (row.done as designSteps.Done[]).map(({ words }) => words),
      by: row.by ?? '',
      beganAt: row.began_at,
      endedAt: row.ended_at,
    })),
    ...(rows.length > PAGE ? { next: shown.at(-1)!.number } : {}),
  }
}

/** The draft as it was after a step, for going back to it. Throws not-found for one that is not kept any more. */
export async function readDesignStep(
  g: Guildhall,
  { session, slug, number }: { session: Session; slug: string; number: number },
): Promise<{ package: ServicePackage; endedAt: Date }> {
  requireStaff(session, 'designer')
  const row = await designSteps.readStep(g.db, slug, number)
  if (!row)
    throw new GuildhallError('not-found', {
      message: 'That step of the history is not kept any more',
      fix: `The newest ${MOST_STEPS} steps are kept, and every published version.`,
    })
  return { package: row.package as ServicePackage, endedAt: row.ended_at }
}

/** What is different between two steps, in words; without `to`, between a step and the draft now. Not told for a draft that is no whole service. */
export async function compareDesignSteps(
  g: Guildhall,
  { session, slug, from, to }: { session: Session; slug: string; from: number; to?: number },
): Promise<{ changes: Change[]; compared: boolean }> {
  const old = await readDesignStep(g, { session, slug, number: from })
  const now =
    to === undefined
      ? ((await services.readDesign(g.db, slug))?.package as ServicePackage)
      : (await readDesignStep(g, { session, slug, number: to })).package
  const shaped = [old.package, now].every((pack) => checkServicePackage(pack).length === 0)
  return { changes: shaped ? changesBetween(old.package, now) : [], compared: shaped }
}
