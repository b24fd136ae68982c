import { readdirSync, readFileSync } from 'node:fs'
import type { ServicePackage } from '@guildhall/schemas'

const folder = new URL('../../../schemas/services/', import.meta.url)

/** Every service of the catalogue in schemas/services, by the name of its file. */
export function readCatalogue(): { file: string; service: ServicePackage }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({ file, service: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as ServicePackage }))
}
