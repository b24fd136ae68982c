import type { ServicePackage } from '@guildhall/schemas'

/** A service as a file: written, read and written again it is the same, byte for byte. */
export function writePackageFile(pack: ServicePackage): string {
  return `${JSON.stringify(pack, null, 2)}\n`
}

/** The name of such a file: which service, which version or its draft, and the digest of what is in it. */
export function packageFileName(slug: string, version: number | undefined, digest: string): string {
  return `${slug}-${version === undefined ? 'draft' : `version-${version}`}-${digest}.json`
}

/** What a file holds as far as it can be told without the server, which judges the rest; or what is wrong with it. */
export function readPackageFile(text: string): { pack: ServicePackage } | { mistake: string } {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    return { mistake: 'This file is not JSON. Choose a file that the designer has written, ending in .json' }
  }
  // A published version is downloaded as the server gives it, with the package inside.
  const inner = isObject(read) && isObject(read['package']) ? read['package'] : read
  if (!isObject(inner) || inner['format'] !== 'guildhall.service-package/1' || !isObject(inner['service']))
    return { mistake: 'This file holds no service. A file of one begins with "format": "guildhall.service-package/1"' }
  return { pack: inner as unknown as ServicePackage }
}

/** Where in the file something is wrong, for somebody who reads no JSON pointers: "forms, request, pages, 1". */
export function whereInFile(pointer: string): string {
  const parts = pointer.split('/').slice(1)
  if (parts.length === 0) return 'The file'
  return parts
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : part))
    .join(' › ')
}

/** What is wrong at a place, where the judge of schemas says it in words of its own. */
export function wrongWords(message: string): string {
  return message.replace(/^must have required property '(.+)'$/, '“$1” is missing')
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
