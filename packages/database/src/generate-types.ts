/** Writes generated/tables.ts from a migrated database: `DATABASE_URL=… node packages/database/src/generate-types.ts`. */
import { readFile, writeFile } from 'node:fs/promises'
import pg from 'pg'

const types: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  bytea: 'Buffer',
  int4: 'number',
  int2: 'number',
  int8: 'number',
  bool: 'boolean',
  json: 'Json',
  jsonb: 'Json',
  date: 'string',
  timestamptz: 'Timestamp',
  _text: 'string[]',
}

const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] })
await client.connect()
const { rows } = await client.query<{
  table: string
  column: string
  type: string
  nullable: boolean
  filled: boolean
}>(`
  select table_name as table, column_name as column, udt_name as type, is_nullable = 'YES' as nullable, column_default is not null as filled
  from information_schema.columns
  where table_schema = 'public' and table_name not like 'kysely%' and table_name not like 'bullmq%'
  order by table_name, ordinal_position`)
await client.end()

const tables = Map.groupBy(rows, (row) => row.table)
const lines = [
  '/* Made from the migrated database by packages/database/src/generate-types.ts. */',
  "import type { ColumnType, Generated } from 'kysely'",
  '',
  'type Timestamp = ColumnType<Date, Date | string, Date | string>',
  'type Json = ColumnType<unknown, string, string>',
  '',
]
const pascal = (name: string) => name.replace(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())
for (const [table, columns] of tables) {
  lines.push(`export interface ${pascal(table)}Table {`)
  for (const { column, type, nullable, filled } of columns) {
    const base = types[type]
    if (!base) throw new Error(`${table}.${column} has the type ${type}, which generate-types.ts does not know`)
    const whole = nullable ? `${base} | null` : base
    const wrapped =
      nullable && base === 'Timestamp' ? 'ColumnType<Date | null, Date | string | null, Date | string | null>' : whole
    const json = nullable && base === 'Json' ? 'ColumnType<unknown, string | null, string | null>' : wrapped
    lines.push(
      `  ${column}: ${filled ? `Generated<${base}>`.replace('Generated<Timestamp>', 'ColumnType<Date, Date | string | undefined, Date | string>').replace('Generated<Json>', 'ColumnType<unknown, string | undefined, string>') : json}`,
    )
  }
  lines.push('}', '')
}
lines.push(
  'export interface Tables {',
  ...[...tables.keys()].map((table) => `  ${table}: ${pascal(table)}Table`),
  '}',
  '',
)

const target = new URL('generated/tables.ts', import.meta.url)
const text = lines.join('\n')
if (process.argv.includes('--check')) {
  if ((await readFile(target, 'utf8')) !== text)
    throw new Error('generated/tables.ts is out of date: run generate-types.ts')
} else await writeFile(target, text)
