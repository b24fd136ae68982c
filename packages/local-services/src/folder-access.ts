import { statSync } from 'node:fs'
import { dirname } from 'node:path'

export type Person = { uid: number; gid: number }

/** Whether a user can reach everything down to this existing path: each folder above it lets that user pass. */
export function openTo(person: Person, path: string): boolean {
  const state = statSync(path, { throwIfNoEntry: false })
  if (state) {
    const pass = state.uid === person.uid ? 0o100 : state.gid === person.gid ? 0o010 : 0o001
    if ((state.mode & pass) === 0) return false
  }
  const above = dirname(path)
  return above === path || openTo(person, above)
}
