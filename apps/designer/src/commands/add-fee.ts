import { freeId } from '../form/names.ts'
import type { Command } from './command.ts'

/** Adds a fee of one line, ten pounds until its amount is set. */
export function addFee(input: { title: string }): Command {
  return {
    sentence: `Added the fee “${input.title}”`,
    apply: (before) => {
      const id = freeId(input.title, 'fee', new Set(Object.keys(before.fees)))
      const fee = { title: input.title, lines: [{ id: 'base', label: input.title, amount: 1000 }] }
      return { ...before, fees: { ...before.fees, [id]: fee } }
    },
  }
}
