import { type Connection, connected } from '../process/connections.ts'
import type { Command } from './command.ts'
import { withinStep } from './within.ts'

/** Leads one of the ways of a step to another step; a new way where the connection is for an outcome that had none. */
export function connectSteps(input: {
  from: string
  to: string
  connection: Connection
  /** The titles of both, for the history. */
  titles: { from: string; to: string }
}): Command {
  const { from, to, connection, titles } = input
  return {
    sentence: `Led “${titles.from}” to “${titles.to}”`,
    apply: (before) =>
      before.process.steps[to] ? withinStep(before, from, (step) => connected(step, connection, to)) : before,
  }
}
