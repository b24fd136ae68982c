import { contract } from '@guildhall/schemas/check'
import { workKinds } from './registry.ts'

/** The kinds that the contract lists. */
export function listedKinds(): string[] {
  return (contract('work/1/work-kind.schema.json').schema as { enum: string[] }).enum
}

/**
 * Stops a process at its start when a kind of work has no handler, or a handler no kind: better than rows that nobody will ever carry out. Throws
 * an Error that names them.
 */
export function checkWorkKinds(kinds: Record<string, unknown> = workKinds, listed: string[] = listedKinds()): void {
  const missing = listed.filter((kind) => !Object.hasOwn(kinds, kind))
  const surplus = Object.keys(kinds).filter((kind) => !listed.includes(kind))
  const faults = [
    ...missing.map((kind) => `no handler for the kind of work "${kind}"`),
    ...surplus.map((kind) => `a handler for "${kind}", which schemas/work/work-kind.schema.json does not list`),
  ]
  if (faults.length > 0) throw new Error(`This worker has ${faults.join(', and ')}`)
}
