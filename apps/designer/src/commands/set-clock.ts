import { type ClockOwner, type EditedClock, ownerWords, withinTiming } from '../clocks/owner.ts'
import type { Command } from './command.ts'

/** Gives a step or the whole case a clock, or takes it away with its deadlines (`clock` undefined). */
export function setClock({ owner, clock }: { owner: ClockOwner; clock: EditedClock | undefined }): Command {
  const what = ownerWords(owner)
  return {
    sentence: clock ? `Gave ${what} a clock` : `Took the clock of ${what} away`,
    apply: (before) => withinTiming(before, owner, ({ deadlines }) => ({ clock, deadlines })),
  }
}
