import type { Db } from '../connect.ts'

/** The reply kept for an actor's key. */
export function readReply(db: Db, actor: string, key: string) {
  return db
    .selectFrom('idempotency')
    .select(['request_hash', 'reply'])
    .where('actor', '=', actor)
    .where('key', '=', key)
    .executeTakeFirst()
}
