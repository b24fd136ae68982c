import type { RouteLevel } from '@guildhall/schemas'
import { freeId } from '../form/names.ts'
import type { Command } from './command.ts'

/** Adds an escalation route to the service, with its first level. */
export function addRoute(input: { title: string; level: RouteLevel }): Command {
  return {
    sentence: `Added the route “${input.title}”`,
    apply: (before) => {
      const id = freeId(input.title, 'route', new Set(Object.keys(before.routes ?? {})))
      return { ...before, routes: { ...before.routes, [id]: { title: input.title, levels: [input.level] } } }
    },
  }
}
