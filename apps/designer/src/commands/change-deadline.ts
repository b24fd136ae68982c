import type { Deadline } from '@guildhall/schemas'
import { type ClockOwner, ownerWords, withinTiming } from '../clocks/owner.ts'
import type { Command } from './command.ts'

/** Changes when a deadline is reached, what happens then, or how often again. */
export function changeDeadline(input: {
  owner: ClockOwner
  deadline: string
  change: (deadline: Deadline) => Deadline
  /** The field that is typed in, so that a run of typing is one step of undo. */
  typing?: string | undefined
}): Command {
  const { owner, deadline, change, typing } = input
  return {
    sentence: `Changed a deadline of ${ownerWords(owner)}`,
    field: typing && `deadline/${owner.step ?? ''}/${deadline}/${typing}`,
    apply: (before) =>
      withinTiming(before, owner, ({ clock, deadlines }) => ({
        clock,
        deadlines: deadlines.map((one) => (one.id === deadline ? change(one) : one)),
      })),
  }
}
