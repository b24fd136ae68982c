import type { Deadline } from '@guildhall/schemas'
import { type ClockOwner, ownerWords, withinTiming } from '../clocks/owner.ts'
import { freeId } from '../form/names.ts'
import type { Command } from './command.ts'

/** Adds a deadline to a clock; its id is made here. */
export function addDeadline(input: { owner: ClockOwner; deadline: Omit<Deadline, 'id'> }): Command {
  return {
    sentence: `Added a deadline to ${ownerWords(input.owner)}`,
    apply: (before) =>
      withinTiming(before, input.owner, ({ clock, deadlines }) => {
        const id = freeId('deadline', 'deadline', new Set(deadlines.map((one) => one.id)))
        return { clock, deadlines: [...deadlines, { id, ...input.deadline }] }
      }),
  }
}
