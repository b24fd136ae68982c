import type { Db } from '../connect.ts'

const columns = ['uprn', 'postcode', 'line1', 'line2', 'town', 'zone'] as const

/** Addresses with a postcode (without its space), in house-number order, at most 100. */
export function findByPostcode(db: Db, postcode: string) {
  return db
    .selectFrom('addresses')
    .select(columns)
    .where('postcode', '=', postcode)
    .orderBy('sort_number')
    .orderBy('line1')
    .limit(100)
    .execute()
}

export function findByUprn(db: Db, uprn: string) {
  return db.selectFrom('addresses').select(columns).where('uprn', '=', uprn).executeTakeFirst()
}
