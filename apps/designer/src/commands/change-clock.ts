import { type ClockOwner, type EditedClock, ownerWords, withinTiming } from '../clocks/owner.ts'
import type { Command } from './command.ts'

/** Changes the clock of a step or of the whole case as it then is: the blur of one field may come just before the change of another. */
export function changeClock(input: {
  owner: ClockOwner
  change: (clock: EditedClock) => EditedClock
  /** The field that is typed in, so that a run of typing is one step of undo. */
  typing?: string | undefined
}): Command {
  const { owner, change, typing } = input
  return {
    sentence: `Changed the clock of ${ownerWords(owner)}`,
    field: typing && `clock/${owner.step ?? ''}/${typing}`,
    apply: (before) =>
      withinTiming(before, owner, ({ clock, deadlines }) => ({ clock: clock && change(clock), deadlines })),
  }
}
