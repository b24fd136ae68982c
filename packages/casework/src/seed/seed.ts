import { hashPassword } from '@guildhall/access'
import type { Db } from '@guildhall/database'
import { services } from '@guildhall/database/queries'
import { catalogue } from '@guildhall/schemas/catalogue'
import { saveConnection } from '../connections/save-connection.ts'
import { saveCouncil } from '../council/save-council.ts'
import { publishDesign } from '../designers/publish-service.ts'
import type { Guildhall } from '../guildhall.ts'
import backOffice from './back-office.json' with { type: 'json' }
import council from './council.json' with { type: 'json' }
import { demoAddresses } from './gazetteer.ts'
import { DEMO_PASSWORD, demoStaff, demoTeams } from './people.ts'

/**
 * Fills an empty database with the made-up council: its staff, its addresses and the catalogue, published; and
 * with the stand-ins of outside systems, where they run. Returns false when it is not empty.
 */
export async function seed(g: Pick<Guildhall, 'db' | 'versions'>, fakesUrl?: string): Promise<boolean> {
  const done = await g.db.selectFrom('teams').select('id').limit(1).executeTakeFirst()
  if (done) return false
  await g.db.transaction().execute(async (tx) => {
    await saveCouncil(tx, council)
    await seedPeople(tx)
    await saveConnection(tx, { ...backOffice, ...(fakesUrl && { baseUrl: `${fakesUrl}/back-office` }) })
    await tx.insertInto('addresses').values(demoAddresses()).execute()
    for (const pack of catalogue()) await services.createService(tx, pack.service.slug, pack)
  })
  for (const pack of catalogue()) await publishDesign(g, { slug: pack.service.slug })
  return true
}

async function seedPeople(db: Db): Promise<void> {
  const password_hash = await hashPassword(DEMO_PASSWORD)
  const ids = new Map<string, string>()
  for (const { email, name, roles } of demoStaff) {
    const row = await db
      .insertInto('people')
      .values({ kind: 'staff', email, name, roles, password_hash })
      .returning('id')
      .executeTakeFirstOrThrow()
    ids.set(email, row.id)
  }
  for (const { id, name, lead } of demoTeams)
    await db
      .insertInto('teams')
      .values({ id, name, lead_id: ids.get(lead)! })
      .execute()
  for (const { email, teams } of demoStaff) {
    for (const team_id of teams)
      await db
        .insertInto('team_members')
        .values({ team_id, person_id: ids.get(email)! })
        .execute()
  }
}
