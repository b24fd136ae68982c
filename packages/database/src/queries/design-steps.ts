import { sql } from 'kysely'
import type { Db } from '../connect.ts'

/** A sentence of what was done; `field` names what was typed in, so that a run of typing is one sentence. */
export type Done = { words: string; field?: string }

export type StepKind = 'created' | 'edited' | 'restored' | 'published'

const columns = ['s.number', 's.kind', 's.done', 's.person_id', 's.began_at', 's.ended_at'] as const

export function lastStep(db: Db, slug: string) {
  return db
    .selectFrom('design_steps as s')
    .select(columns)
    .where('s.slug', '=', slug)
    .orderBy('s.number', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export async function addStep(
  db: Db,
  step: { slug: string; number: number; kind: StepKind; done: Done[]; pack: unknown; personId?: string; at?: Date },
): Promise<void> {
  await db
    .insertInto('design_steps')
    .values({
      slug: step.slug,
      number: step.number,
      kind: step.kind,
      done: JSON.stringify(step.done),
      package: JSON.stringify(step.pack),
      person_id: step.personId ?? null,
      ...(step.at && { began_at: step.at, ended_at: step.at }),
    })
    .execute()
}

/** Takes one more save into a step that is still going on. */
export async function extendStep(
  db: Db,
  step: { slug: string; number: number; done: Done[]; pack: unknown; at: Date },
): Promise<void> {
  await db
    .updateTable('design_steps')
    .set({ done: JSON.stringify(step.done), package: JSON.stringify(step.pack), ended_at: step.at })
    .where('slug', '=', step.slug)
    .where('number', '=', step.number)
    .execute()
}

/** Steps before a number, newest first. */
export function listSteps(db: Db, { slug, before, limit }: { slug: string; before: number; limit: number }) {
  return db
    .selectFrom('design_steps as s')
    .leftJoin('people as p', 'p.id', 's.person_id')
    .select([...columns, 'p.name as by'])
    .where('s.slug', '=', slug)
    .where('s.number', '<', before)
    .orderBy('s.number', 'desc')
    .limit(limit)
    .execute()
}

export function readStep(db: Db, slug: string, number: number) {
  return db
    .selectFrom('design_steps')
    .select(['number', 'package', 'ended_at'])
    .where('slug', '=', slug)
    .where('number', '=', number)
    .executeTakeFirst()
}

/** Forgets what is older than the newest steps. */
export async function dropSteps(db: Db, slug: string, upTo: number): Promise<void> {
  await db
    .deleteFrom('design_steps')
    .where('slug', '=', slug)
    .where('number', '<=', sql<number>`${upTo}::int`)
    .execute()
}
