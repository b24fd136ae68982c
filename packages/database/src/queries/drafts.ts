import { sql } from 'kysely'
import type { Db } from '../connect.ts'

const columns = [
  'id',
  'access_hash',
  'slug',
  'version',
  'person_id',
  'channel',
  'answers',
  'lookups',
  'passed_pages',
  'reference',
  'expires_at',
  'asked_case',
  'asked_step',
  'asked_occurrence',
  'renews_case_id',
  'renews_reference',
  'renews_step',
  'renews_occurrence',
  'left_out',
  'saved_at',
  'return_email',
  'return_language',
  'acting_for',
] as const

export type DraftRow = NonNullable<Awaited<ReturnType<typeof readDraft>>>

export function readDraft(db: Db, id: string) {
  return db
    .selectFrom('drafts')
    .select(columns)
    .where('id', '=', id)
    .where('expires_at', '>', sql<Date>`now()`)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
}

type Visit = { caseId: string; step: string; occurrence: number }

/** The draft by which a visit of a case invites to renew, whether it has been sent or ended. */
export function readInvitation(db: Db, { caseId, step, occurrence }: Visit) {
  return db
    .selectFrom('drafts')
    .select(['id', 'slug', 'version', 'reference', 'expires_at', 'ended_at', 'left_out', 'access_hash', 'person_id'])
    .where('renews_case_id', '=', caseId)
    .where('renews_step', '=', step)
    .where('renews_occurrence', '=', occurrence)
    .executeTakeFirst()
}

/** Ends the draft of an invitation that has not been sent: from now on it cannot be. */
export async function endInvitation(db: Db, { caseId, step, occurrence }: Visit): Promise<void> {
  await db
    .updateTable('drafts')
    .set({ ended_at: sql`now()` })
    .where('renews_case_id', '=', caseId)
    .where('renews_step', '=', step)
    .where('renews_occurrence', '=', occurrence)
    .where('reference', 'is', null)
    .where('ended_at', 'is', null)
    .execute()
}

export async function insertDraft(
  db: Db,
  draft: {
    id: string
    accessHash: Buffer
    slug: string
    version: number
    personId?: string
    channel: string
    expiresAt: Date
    actingFor?: object
  },
): Promise<void> {
  await db
    .insertInto('drafts')
    .values({
      id: draft.id,
      access_hash: draft.accessHash,
      slug: draft.slug,
      version: draft.version,
      person_id: draft.personId ?? null,
      channel: draft.channel,
      expires_at: draft.expiresAt,
      acting_for: draft.actingFor ? JSON.stringify(draft.actingFor) : null,
    })
    .execute()
}

/** Says whom a form that has not been sent is for; undefined for who fills it in. */
export async function putActingFor(db: Db, id: string, actingFor: object | undefined): Promise<void> {
  await db
    .updateTable('drafts')
    .set({ acting_for: actingFor ? JSON.stringify(actingFor) : null, updated_at: sql`now()` })
    .where('id', '=', id)
    .where('reference', 'is', null)
    .execute()
}

/** The one draft of what a visit to a step asks for; it is made the first time, and lives on from each time that somebody comes back to it. */
export async function openAskedDraft(
  db: Db,
  draft: {
    id: string
    accessHash: Buffer
    slug: string
    version: number
    personId: string | null
    channel: string
    expiresAt: Date
    asked: { caseId: string; step: string; occurrence: number }
  },
): Promise<string> {
  const row = await db
    .insertInto('drafts')
    .values({
      id: draft.id,
      access_hash: draft.accessHash,
      slug: draft.slug,
      version: draft.version,
      person_id: draft.personId,
      channel: draft.channel,
      expires_at: draft.expiresAt,
      asked_case: draft.asked.caseId,
      asked_step: draft.asked.step,
      asked_occurrence: draft.asked.occurrence,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['asked_case', 'asked_step', 'asked_occurrence'])
        .where('asked_case', 'is not', null)
        .doUpdateSet({ expires_at: draft.expiresAt }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** Marks a draft of what a case asked for as sent, once, and gives its files to the case. False when it was sent before. */
export async function sendAskedDraft(db: Db, id: string, reference: string): Promise<boolean> {
  const sent = await db
    .updateTable('drafts')
    .set({ reference, updated_at: sql`now()` })
    .where('id', '=', id)
    .where('reference', 'is', null)
    .returning('asked_case')
    .executeTakeFirst()
  if (!sent?.asked_case) return false
  await db.updateTable('uploads').set({ case_id: sent.asked_case }).where('draft_id', '=', id).execute()
  return true
}

/** Lays answers over those that are there; a null takes its question's answer away. `passed` is the page that was left with them. */
export async function mergeAnswers(
  db: Db,
  id: string,
  answers: Record<string, unknown>,
  passed?: string,
): Promise<void> {
  await db
    .updateTable('drafts')
    .set({
      answers: sql<string>`jsonb_strip_nulls(answers || ${JSON.stringify(answers)}::jsonb)`,
      ...(passed !== undefined && {
        passed_pages: sql<string[]>`array_append(array_remove(passed_pages, ${passed}), ${passed})`,
      }),
      updated_at: sql`now()`,
    })
    .where('id', '=', id)
    .where('reference', 'is', null)
    .execute()
}

/** Adds a value to the list that a question is answered with, unless that has so many already; says whether it did. Two at once both count. */
export async function addToAnswer(
  db: Db,
  { id, question, value, most }: { id: string; question: string; value: string; most: number },
): Promise<boolean> {
  const before = sql`case when jsonb_typeof(answers -> ${question}::text) = 'array' then answers -> ${question}::text else '[]'::jsonb end`
  const { numUpdatedRows } = await db
    .updateTable('drafts')
    .set({
      answers: sql<string>`answers || jsonb_build_object(${question}::text, ${before} || to_jsonb(${value}::text))`,
      updated_at: sql`now()`,
    })
    .where('id', '=', id)
    .where('reference', 'is', null)
    .where(sql<boolean>`jsonb_array_length(${before}) < ${most}`)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Takes a value out of the list that a question is answered with. */
export async function takeFromAnswer(
  db: Db,
  { id, question, value }: { id: string; question: string; value: string },
): Promise<void> {
  await db
    .updateTable('drafts')
    .set({
      answers: sql<string>`jsonb_set(answers, array[${question}::text], (answers -> ${question}::text) - ${value}::text)`,
      updated_at: sql`now()`,
    })
    .where('id', '=', id)
    .where('reference', 'is', null)
    .where(sql<boolean>`jsonb_typeof(answers -> ${question}::text) = 'array'`)
    .execute()
}

export async function saveLookup(db: Db, id: string, question: string, lookup: unknown): Promise<void> {
  await db
    .updateTable('drafts')
    .set({ lookups: sql<string>`lookups || ${JSON.stringify({ [question]: lookup })}::jsonb`, updated_at: sql`now()` })
    .where('id', '=', id)
    .where('reference', 'is', null)
    .execute()
}
