import type { ServicePackage } from '@guildhall/schemas'

/** A package as a file: written, read and written again it is the same, byte for byte. */
export function writePackage(pack: ServicePackage): string {
  return `${JSON.stringify(pack, null, 2)}\n`
}
