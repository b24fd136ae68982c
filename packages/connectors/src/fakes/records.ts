import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'

/** What a fake remembers, by id, in the order of first arrival; kept on disk when it was opened with a file. */
export type Records<T extends { id: string }> = {
  get(id: string): T | undefined
  all(): IterableIterator<T>
  size(): number
  /** In memory at once; the promise is kept when it is on disk as well. Reply only after that, and a kill loses nothing. */
  put(record: T): Promise<void>
  close(): Promise<void>
}

/**
 * Opens the records of a file with one JSON record on each line, the last of an id being the true one. Lines that come
 * together are written together; a line torn by a crash is left out. Beyond `limit` ids the oldest are forgotten.
 */
export async function openRecords<T extends { id: string }>(file?: string, limit = 50_000): Promise<Records<T>> {
  const records = new Map<string, T>()
  const keep = (record: T) => {
    records.set(record.id, record)
    if (records.size > limit) records.delete(records.keys().next().value!)
  }
  if (file) for (const record of await readLines<T>(file)) keep(record)
  const journal = file ? await startJournal(file, records.values()) : undefined
  return {
    get: (id) => records.get(id),
    all: () => records.values(),
    size: () => records.size,
    put(record) {
      keep(record)
      return journal ? journal.append(line(record)) : Promise.resolve()
    },
    close: () => journal?.close() ?? Promise.resolve(),
  }
}

async function readLines<T>(file: string): Promise<T[]> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
  return text.split('\n').flatMap((json) => {
    try {
      return [JSON.parse(json) as T]
    } catch {
      return []
    }
  })
}

/** Rewrites the file without its dead lines, as a whole or not at all, and goes on from there. */
async function startJournal(file: string, records: Iterable<{ id: string }>) {
  await mkdir(dirname(file), { recursive: true })
  const fresh = await open(`${file}.new`, 'w')
  await fresh.writeFile(Array.from(records, line).join(''))
  await fresh.sync()
  await fresh.close()
  await rename(`${file}.new`, file)
  const handle = await open(file, 'a')

  let waiting = ''
  let next: Promise<void> | undefined
  let last: Promise<unknown> = Promise.resolve()
  async function write() {
    const batch = waiting
    waiting = ''
    next = undefined
    await handle.appendFile(batch)
    await handle.datasync()
  }
  return {
    append(text: string): Promise<void> {
      waiting += text
      next ??= last.then(write)
      // A failed write is told to those who wait for it; it must not stop the ones after it.
      last = next.catch(() => {})
      return next
    },
    async close() {
      await last
      await handle.close()
    },
  }
}

function line(record: unknown): string {
  return `${JSON.stringify(record)}\n`
}
