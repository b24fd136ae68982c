import type { ServicePackage } from '@guildhall/schemas'
import type { History } from '../store/history.ts'

/** The edits of one person on one service as this browser keeps them, with the draft on the server that they stand on. */
export type KeptEdits = { base: ServicePackage; history: History; at: number }

const STORE = 'edits'
/** Edits that nobody came back to are forgotten after a week. */
const LONGEST_MS = 7 * 86_400_000

/** Keeps the edits for the next visit. Moments share what they have in common, and a browser's copy keeps that, so this is small. */
export async function keepEdits(key: string, edits: Omit<KeptEdits, 'at'>): Promise<void> {
  await inStore('readwrite', (store) => store.put({ ...edits, at: Date.now() }, key))
}

/** What was kept; undefined where nothing was, where it is too old, or where the browser keeps nothing. */
export async function readEdits(key: string): Promise<KeptEdits | undefined> {
  const kept = (await inStore('readonly', (store) => store.get(key))) as KeptEdits | undefined
  return kept && Date.now() - kept.at < LONGEST_MS ? kept : undefined
}

/** A browser that keeps nothing, as in a private window, loses undo after a reload and nothing else. */
async function inStore(mode: IDBTransactionMode, use: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  try {
    const database = await asked(openDatabase())
    try {
      return await asked(use(database.transaction(STORE, mode).objectStore(STORE)))
    } finally {
      database.close()
    }
  } catch {
    return undefined
  }
}

function openDatabase(): IDBOpenDBRequest {
  const request = indexedDB.open('guildhall-designer', 1)
  request.onupgradeneeded = () => void request.result.createObjectStore(STORE)
  return request
}

function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
