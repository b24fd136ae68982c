import type { Db } from '@guildhall/database'
import { connections } from '@guildhall/database/queries'
import type { Connection } from '@guildhall/schemas'
import { remembering } from '../remember.ts'

/** The council's connections by id, each as it was at most half a minute ago; undefined for one that there is not. */
export type ConnectionReader = (id: string) => Promise<Connection | undefined>

const FRESH_FOR_MS = 30_000
const MOST_CONNECTIONS = 200

export function createConnectionReader(db: Db): ConnectionReader {
  return remembering(async (id) => (await connections.readConnection(db, id)) as Connection | undefined, {
    forMs: FRESH_FOR_MS,
    most: MOST_CONNECTIONS,
  })
}
