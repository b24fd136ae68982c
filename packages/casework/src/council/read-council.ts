import type { Db } from '@guildhall/database'
import { council } from '@guildhall/database/queries'
import type { Council } from '@guildhall/schemas'

/** Whose site this is: the one row of the table `council`. */
export type CouncilReader = {
  /** As it was at most `FRESH_FOR_MS` ago; the last one known while the database is away. Throws only when it was never read. */
  read(): Promise<Council>
  /** The last one read, for a page that must be drawn while the database is away; a council without a name before that. */
  known(): Council
  /** Reads anew next time: this process has just changed it. The others do so within `FRESH_FOR_MS`. */
  forget(): void
}

const FRESH_FOR_MS = 30_000

/** A database that nobody has told whose it is. It has no phone: pages leave such sentences out. */
export const nameless: Council = {
  format: 'guildhall.council/1',
  name: 'Council services',
  phone: '',
  email: '',
  address: [],
  hours: {},
}

export function createCouncilReader(db: Db): CouncilReader {
  let known: Council | undefined
  let reading: Promise<Council> | undefined
  let until = 0

  const refresh = async (): Promise<Council> => {
    try {
      const found = (await council.readCouncil(db)) as Council | undefined
      // One that is not there yet is looked for again at once: the seed may be about to write it.
      if (found) until = Date.now() + FRESH_FOR_MS
      known = found ?? known
      return known ?? nameless
    } catch (error) {
      if (!known) throw error
      return known
    } finally {
      reading = undefined
    }
  }

  return {
    async read() {
      if (known && Date.now() < until) return known
      reading ??= refresh()
      return reading
    },
    known: () => known ?? nameless,
    forget: () => {
      until = 0
    },
  }
}
