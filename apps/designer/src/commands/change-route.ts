import type { Route } from '@guildhall/schemas'
import type { Command } from './command.ts'

/** Changes the title or the levels of an escalation route. */
export function changeRoute(input: {
  id: string
  title: string
  change: (route: Route) => Route
  /** The field that is typed in, so that a run of typing is one step of undo. */
  typing?: string | undefined
}): Command {
  const { id, title, change, typing } = input
  return {
    sentence: `Changed the route “${title}”`,
    field: typing && `route/${id}/${typing}`,
    apply: (before) => {
      const route = before.routes?.[id]
      return route ? { ...before, routes: { ...before.routes, [id]: change(route) } } : before
    },
  }
}
