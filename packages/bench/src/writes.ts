import { randomUUID } from 'node:crypto'
import type pg from 'pg'

/** One row that our code wrote: a new one, or the columns of one that it changed. */
export type Write = { table: string; key: string[]; row: Row; changed?: string[] }

type Row = Record<string, unknown>
type Rows = Map<string, Row>

const keys: Record<string, string[]> = {
  people: ['id'],
  cases: ['id'],
  events: ['case_id', 'seq'],
  reasons: ['case_id', 'ledger_length'],
  work: ['id'],
  tasks: ['id'],
  messages: ['id'],
  idempotency: ['actor', 'key'],
}

/** Runs one piece of our code and reads off the tables what it wrote, so that a bare script can write the very same. */
export async function writesOf(pool: pg.Pool, run: () => Promise<unknown>): Promise<Write[]> {
  const before = await readTables(pool)
  await run()
  const writes: Write[] = []
  for (const [table, rows] of await readTables(pool)) {
    for (const [id, row] of rows) {
      const old = before.get(table)?.get(id)
      if (!old) writes.push({ table, key: keys[table]!, row })
      else {
        const changed = Object.keys(row).filter((column) => JSON.stringify(row[column]) !== JSON.stringify(old[column]))
        if (changed.length > 0) writes.push({ table, key: keys[table]!, row, changed })
      }
    }
  }
  return writes
}

async function readTables(pool: pg.Pool): Promise<Map<string, Rows>> {
  const tables = new Map<string, Rows>()
  for (const [table, key] of Object.entries(keys)) {
    const { rows } = await pool.query<Row>(`select * from ${table} limit 10000`)
    tables.set(table, new Map(rows.map((row) => [JSON.stringify(key.map((column) => row[column])), row])))
  }
  return tables
}

/** A prepared statement of plain inserts and updates, and its parameters for another case of the same kind. */
export type Bare = { text: string; values(names: Names): unknown[] }

/** Stands for what is each case's own: the same old value always becomes the same new one. */
export type Names = (old: unknown) => unknown

/** Puts rows into one statement, each value a parameter. */
export function bareStatement(writes: Write[]): Bare {
  const template: unknown[] = []
  const parameter = (value: unknown) => `$${template.push(asParameter(value))}`
  const parts: string[] = []
  for (const table of new Set(writes.filter(({ changed }) => !changed).map((write) => write.table))) {
    const rows = writes.filter((write) => write.table === table && !write.changed).map(({ row }) => row)
    const columns = Object.keys(rows[0]!)
    const lines = rows.map((row) => `(${columns.map((column) => parameter(row[column])).join(', ')})`)
    parts.push(`insert into ${table} (${columns.join(', ')}) values ${lines.join(', ')}`)
  }
  for (const { table, key, row, changed } of writes) {
    if (!changed) continue
    const sets = changed.map((column) => `${column} = ${parameter(row[column])}`)
    const wheres = key.map((column) => `${column} = ${parameter(row[column])}`)
    parts.push(`update ${table} set ${sets.join(', ')} where ${wheres.join(' and ')}`)
  }
  const last = parts.pop()!
  const text = parts.length > 0 ? `with ${parts.map((part, n) => `t${n} as (${part})`).join(', ')} ${last}` : last
  return { text, values: (names) => template.map(names) }
}

function asParameter(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || value instanceof Date || Buffer.isBuffer(value)) return value
  // A list of texts is an array of PostgreSQL, as a person's roles are; any other list is JSON.
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : JSON.stringify(value)
}

/** Makes names for new cases after the pattern of the recorded writes: their ids, references, addresses and keys become others. */
export function namesAfter(writes: Write[]): () => Names {
  const own = new Set<unknown>()
  for (const { table, row, changed } of writes) {
    if (changed) continue
    if ('id' in row) own.add(row['id'])
    if (table === 'cases') own.add(row['reference'])
    if (table === 'people') own.add(row['email'])
    if (table === 'idempotency') own.add(row['key'])
  }
  return () => {
    const fresh = new Map([...own].map((old) => [old, randomUUID()]))
    return (old) => fresh.get(old) ?? old
  }
}
