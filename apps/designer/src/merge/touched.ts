import type { ServicePackage } from '@guildhall/schemas'
import { placeOf } from '../place.ts'
import { ORDER } from './merge.ts'
import { isSame, partsOf } from './parts.ts'

/** The paths of the places where two values differ. */
export function pathsChanged(before: unknown, after: unknown, path: string[] = []): string[][] {
  if (isSame(before, after)) return []
  const [old, now] = [partsOf(before), partsOf(after)]
  if (!old || !now || old.kind !== now.kind) return [path]
  const names = [...new Set([...old.names, ...now.names])]
  const inside = names.flatMap((name) => pathsChanged(old.at(name), now.at(name), [...path, name]))
  return inside.length > 0 ? inside : [[...path, ORDER]]
}

/** The places of a service that differ between two drafts of it, in words, each once. */
export function placesChanged(before: ServicePackage, after: ServicePackage): string[] {
  const words = pathsChanged(before, after).map((path) => placeWords(after, before, path))
  return [...new Set(words)]
}

/** Where in a service a path leads, in words; what is gone from the first draft is looked for in the other. */
export function placeWords(pack: ServicePackage, other: ServicePackage, path: string[]): string {
  const isThere = path.every((_, length) => valueAt(pack, path.slice(0, length + 1)) !== undefined)
  const draft = isThere || path.at(-1) === ORDER ? pack : other
  return placeOf(draft, pointerIn(draft, path)).words
}

/** The JSON pointer of a path in one draft: ids of a list become places in it. */
export function pointerIn(pack: ServicePackage, path: string[]): string {
  let value: unknown = pack
  let pointer = ''
  for (const name of path) {
    const parts = partsOf(value)
    if (name === ORDER || !parts) break
    pointer += `/${parts.kind === 'list' ? parts.names.indexOf(name) : name.replaceAll('~', '~0').replaceAll('/', '~1')}`
    value = parts.at(name)
  }
  return pointer
}

function valueAt(pack: ServicePackage, path: string[]): unknown {
  return path.reduce<unknown>((value, name) => partsOf(value)?.at(name), pack)
}
