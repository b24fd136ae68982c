import { variablesIn } from '@guildhall/rules'
import { partOf, type ValueType } from '../types/value-type.ts'
import { domainOf, type Tried } from './domain.ts'

/** More combinations than these take too long to try on every save: then nothing is said. */
const MOST_COMBINATIONS = 4096
const MOST_TRIES = 40_960

/** One thing that may be so, as rules read it, with the values by path for a sentence. */
export type Combination = { scope: Record<string, unknown>; values: Record<string, Tried> }

/** The values to try for each variable that rules read; undefined for a variable whose values cannot be listed. */
export function domainsOf(rules: readonly unknown[], scope: ValueType): Map<string, Tried[] | undefined> {
  const paths = [...new Set(rules.flatMap(variablesIn))]
  const isPart = (path: string) => paths.some((other) => other.startsWith(`${path}.`) || path.startsWith(`${other}.`))
  return new Map(
    paths.map((path) => [path, isPart(path) ? undefined : domainOf(path, partOf(scope, path.split('.')), rules)]),
  )
}

/** Every combination of the values; undefined when there are too many of them for so many rules. */
export function combinationsOf(domains: ReadonlyMap<string, Tried[]>, rules: number): Combination[] | undefined {
  let count = 1
  for (const values of domains.values()) count *= values.length
  if (count > MOST_COMBINATIONS || count * rules > MOST_TRIES) return undefined
  let found: Record<string, Tried>[] = [{}]
  for (const [path, values] of domains)
    found = found.flatMap((one) => values.map((value) => ({ ...one, [path]: value })))
  return found.map((values) => ({ values, scope: scopeWith(values) }))
}

function scopeWith(values: Record<string, Tried>): Record<string, unknown> {
  const scope: Record<string, unknown> = {}
  for (const [path, value] of Object.entries(values)) {
    if (value === undefined) continue
    const parts = path.split('.')
    let holder = scope
    for (const part of parts.slice(0, -1)) {
      holder[part] ??= {}
      holder = holder[part] as Record<string, unknown>
    }
    holder[parts.at(-1)!] = value
  }
  return scope
}
