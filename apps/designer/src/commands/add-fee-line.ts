import type { FeeLine } from '@guildhall/schemas'
import { freeId } from '../form/names.ts'
import type { Command } from './command.ts'
import { withinFee } from './within.ts'

/** Adds a line at the end of a fee, charged once until something else is said. The amount is in pence. */
export function addFeeLine(input: { fee: string } & Pick<FeeLine, 'label' | 'amount'>): Command {
  return {
    sentence: `Added the line “${input.label}”`,
    apply: (before) =>
      withinFee(before, input.fee, (fee) => {
        const taken = new Set(fee.lines.map(({ id }) => id))
        const line = { id: freeId(input.label, 'line', taken), label: input.label, amount: input.amount }
        return { ...fee, lines: [...fee.lines, line] }
      }),
  }
}
