import { cases } from '@guildhall/database/queries'
import type { Guildhall } from '../guildhall.ts'

const MOST = 6
const DAYS = 90
const KEPT_FOR_MS = 5 * 60_000

type Counted = { slugs: Promise<string[]>; until: number }

/** What each database of this process was found to use most; a front page must not count cases. */
const counted = new WeakMap<object, Counted>()

/** The slugs of the six services with the most cases of the last 90 days, most first; at most five minutes old. */
export function popularServices(g: Guildhall): Promise<string[]> {
  const known = counted.get(g.db)
  if (known && known.until > Date.now()) return known.slugs
  const slugs = cases.listBusiest(g.db, { days: DAYS, most: MOST })
  counted.set(g.db, { slugs, until: Date.now() + KEPT_FOR_MS })
  slugs.catch(() => counted.delete(g.db))
  return slugs
}
