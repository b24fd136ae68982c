import { readdirSync, readFileSync } from 'node:fs'

/** The base of every schema's $id. It is a name, not an address: nothing is ever fetched from it. */
export const SCHEMA_ROOT = 'https://guildhall.example/schemas/'

const folder = new URL('../', import.meta.url)

/** Every schema of this folder by its $id. */
export function loadSchemas(): Map<string, Record<string, unknown>> {
  const schemas = new Map<string, Record<string, unknown>>()
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.schema.json') || path.includes('node_modules')) continue
    const schema = JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as Record<string, unknown>
    schemas.set(String(schema['$id']), schema)
  }
  return schemas
}
