import { sql } from 'kysely'
import type { Db } from '../connect.ts'

export async function insertCode(
  db: Db,
  code: { id: string; reference: string; codeHash: Buffer; minutes: number },
): Promise<void> {
  await db
    .insertInto('follow_codes')
    .values({
      id: code.id,
      reference: code.reference,
      code_hash: code.codeHash,
      expires_at: sql<Date>`now() + make_interval(mins => ${code.minutes})`,
    })
    .execute()
}

/** Uses up the newest code of a reference and keeps what is stored of the token that it gives; each code bears five wrong tries. */
export async function useCode(
  db: Db,
  given: { reference: string; codeHash: Buffer; accessHash: Buffer; minutes: number },
): Promise<boolean> {
  const { reference, codeHash, accessHash, minutes } = given
  const { rows } = await sql<{ used: boolean }>`
    with newest as (
      select id from follow_codes
      where reference = ${reference} and used_at is null and expires_at > now() and wrong_codes < 5
      order by created_at desc limit 1)
    update follow_codes f set
      used_at = case when code_hash = ${codeHash} then now() end,
      access_hash = case when code_hash = ${codeHash} then ${accessHash}::bytea end,
      access_until = case when code_hash = ${codeHash} then now() + make_interval(mins => ${minutes}::int) end,
      wrong_codes = wrong_codes + case when code_hash = ${codeHash} then 0 else 1 end
    from newest where f.id = newest.id and f.used_at is null
    returning f.used_at is not null as used`.execute(db)
  return rows[0]?.used ?? false
}

/** Whether a token opens the request of that reference now. */
export async function isFollowing(db: Db, accessHash: Buffer, reference: string): Promise<boolean> {
  const row = await db
    .selectFrom('follow_codes')
    .select('id')
    .where('access_hash', '=', accessHash)
    .where('reference', '=', reference)
    .where('access_until', '>', sql<Date>`now()`)
    .executeTakeFirst()
  return row !== undefined
}
