import { readdirSync, readFileSync } from 'node:fs'
import type { ServicePackage } from './index.ts'

const folder = new URL('../services/', import.meta.url)

/** The services that come with Guildhall, by slug, ready to be published or to start from. */
export function catalogue(): ServicePackage[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as ServicePackage)
}
