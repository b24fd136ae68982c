import { sql } from 'kysely'
import type { Db } from '../connect.ts'

/** The resident with this address, made if there is none yet. */
export async function findOrCreateResident(db: Db, email: string, name: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    with made as (
      insert into people (kind, email, name) values ('resident', ${email}, ${name}) on conflict do nothing returning id)
    select id from made union all select id from people where kind = 'resident' and email = ${email} limit 1`.execute(
    db,
  )
  if (rows[0]) return rows[0].id
  const row = await db
    .selectFrom('people')
    .select('id')
    .where('kind', '=', 'resident')
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  return row.id
}

export function readStaffByEmail(db: Db, email: string) {
  return db
    .selectFrom('people')
    .select(['id', 'password_hash'])
    .where('kind', '=', 'staff')
    .where('email', '=', email)
    .executeTakeFirst()
}

/** The resident with this address and what is kept of his password. */
export function readResidentByEmail(db: Db, email: string) {
  return db
    .selectFrom('people')
    .select(['id', 'password_hash'])
    .where('kind', '=', 'resident')
    .where('email', '=', email)
    .executeTakeFirst()
}

/** Who holds the sessions that have not ended, with teams. `is_fresh`: signed in within a quarter of an hour. */
export async function readSessions(db: Db, tokenHashes: Buffer[]) {
  const { rows } = await sql<{
    token_hash: Buffer
    person_id: string
    kind: 'staff' | 'resident'
    name: string
    email: string
    roles: string[]
    csrf: string
    id: string
    is_stale: boolean
    is_fresh: boolean
    teams: { id: string; name: string; lead: boolean }[]
  }>`
    select s.token_hash, p.id as person_id, p.kind, p.name, p.email, p.roles, s.csrf, s.id,
      s.last_used_at < now() - interval '5 minutes' as is_stale,
      s.created_at > now() - interval '15 minutes' as is_fresh,
      coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name, 'lead', t.lead_id is not distinct from p.id) order by t.name)
        from team_members m join teams t on t.id = m.team_id where m.person_id = p.id), '[]') as teams
    from sessions s join people p on p.id = s.person_id
    where s.token_hash = any(${tokenHashes}) and s.expires_at > now()`.execute(db)
  return rows
}

export async function insertSession(
  db: Db,
  session: { tokenHash: Buffer; personId: string; csrf: string; hours: number; device: string },
): Promise<void> {
  await db
    .insertInto('sessions')
    .values({
      token_hash: session.tokenHash,
      person_id: session.personId,
      csrf: session.csrf,
      device: session.device,
      expires_at: sql`now() + ${session.hours} * interval '1 hour'`,
    })
    .execute()
}

export async function deleteSession(db: Db, tokenHash: Buffer): Promise<void> {
  await db.deleteFrom('sessions').where('token_hash', '=', tokenHash).execute()
}

export async function insertSignInLink(
  db: Db,
  link: { tokenHash: Buffer; codeHash: Buffer; email: string; minutes: number },
): Promise<void> {
  await db
    .insertInto('sign_in_links')
    .values({
      token_hash: link.tokenHash,
      code_hash: link.codeHash,
      email: link.email,
      expires_at: sql`now() + ${link.minutes} * interval '1 minute'`,
    })
    .execute()
}

export async function isLinkUsable(db: Db, tokenHash: Buffer): Promise<boolean> {
  const row = await db
    .selectFrom('sign_in_links')
    .select('email')
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .executeTakeFirst()
  return row !== undefined
}

/** Uses a link up; the address it was sent to, or undefined when it cannot be used. */
export async function useLink(db: Db, tokenHash: Buffer): Promise<string | undefined> {
  const row = await db
    .updateTable('sign_in_links')
    .set({ used_at: sql`now()` })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .returning('email')
    .executeTakeFirst()
  return row?.email
}

/** Uses up the newest link of an address by its typed code; each link bears five wrong codes. */
export async function useCode(db: Db, email: string, codeHash: Buffer): Promise<boolean> {
  const { rows } = await sql<{ used: boolean }>`
    with newest as (
      select token_hash from sign_in_links
      where email = ${email} and used_at is null and expires_at > now() and wrong_codes < 5
      order by created_at desc limit 1)
    update sign_in_links l set
      used_at = case when code_hash = ${codeHash} then now() end,
      wrong_codes = wrong_codes + case when code_hash = ${codeHash} then 0 else 1 end
    from newest where l.token_hash = newest.token_hash and l.used_at is null
    returning l.used_at is not null as used`.execute(db)
  return rows[0]?.used ?? false
}

/** Counts a try of an action in the current window and returns how many there have been in it. */
export async function countTry(db: Db, action: string, subjectHash: Buffer, windowMinutes: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    insert into tries (action, subject_hash, window_start, count)
    values (${action}, ${subjectHash}, to_timestamp(floor(extract(epoch from now()) / (${windowMinutes}::int * 60)) * ${windowMinutes}::int * 60), 1)
    on conflict (action, subject_hash, window_start) do update set count = tries.count + 1
    returning count`.execute(db)
  return rows[0]!.count
}

/** The addresses of a team's members, or of its lead only. */
export async function emailsOfTeam(db: Db, teamId: string, leadOnly: boolean): Promise<string[]> {
  const rows = leadOnly
    ? await db
        .selectFrom('teams')
        .innerJoin('people', 'people.id', 'teams.lead_id')
        .select('people.email')
        .where('teams.id', '=', teamId)
        .execute()
    : await db
        .selectFrom('team_members as m')
        .innerJoin('people', 'people.id', 'm.person_id')
        .select('people.email')
        .where('m.team_id', '=', teamId)
        .orderBy('people.email')
        .limit(100)
        .execute()
  return rows.map((row) => row.email)
}

/** The email addresses of everybody with a role, at most a hundred. */
export async function emailsOfRole(db: Db, role: string): Promise<string[]> {
  const rows = await db
    .selectFrom('people')
    .select('email')
    .where('kind', '=', 'staff')
    .where(sql<boolean>`${role} = any(roles)`)
    .orderBy('email')
    .limit(100)
    .execute()
  return rows.map(({ email }) => email)
}

export async function namesOfPeople(db: Db, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('people')
    .select(['id', 'name'])
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, row.name]))
}

export async function emailOfPerson(db: Db, id: string): Promise<string | undefined> {
  const row = await db.selectFrom('people').select('email').where('id', '=', id).executeTakeFirst()
  return row?.email
}

export function listTeams(db: Db) {
  return db.selectFrom('teams').select(['id', 'name']).orderBy('name').limit(1000).execute()
}

export async function listTeamIds(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('teams').select('id').orderBy('id').limit(1000).execute()
  return rows.map((row) => row.id)
}
