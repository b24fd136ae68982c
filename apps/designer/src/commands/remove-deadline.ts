import { type ClockOwner, ownerWords, withinTiming } from '../clocks/owner.ts'
import type { Command } from './command.ts'

/** Takes a deadline away. */
export function removeDeadline(input: { owner: ClockOwner; deadline: string }): Command {
  return {
    sentence: `Deleted a deadline of ${ownerWords(input.owner)}`,
    apply: (before) =>
      withinTiming(before, input.owner, ({ clock, deadlines }) => ({
        clock,
        deadlines: deadlines.filter(({ id }) => id !== input.deadline),
      })),
  }
}
