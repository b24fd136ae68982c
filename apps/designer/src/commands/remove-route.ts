import type { Command } from './command.ts'

/** Takes an escalation route away. Deadlines that go up it stay, and the checks say so. */
export function removeRoute(input: { id: string; title: string }): Command {
  return {
    sentence: `Deleted the route “${input.title}”`,
    apply: (before) => {
      const { [input.id]: gone, ...rest } = before.routes ?? {}
      if (!gone) return before
      const { routes: _old, ...pack } = before
      return Object.keys(rest).length > 0 ? { ...pack, routes: rest } : pack
    },
  }
}
