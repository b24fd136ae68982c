import type { FeeLine } from '@guildhall/schemas'
import type { Command } from './command.ts'
import { withinFee } from './within.ts'

/** Changes the label or the amount (pence) of a line of a fee. */
export function changeFeeLine(input: {
  fee: string
  line: string
  label: string
  change: Partial<Pick<FeeLine, 'label' | 'amount'>>
}): Command {
  const what = input.change.amount === undefined ? 'the label' : 'the amount'
  return {
    sentence: `Changed ${what} of “${input.label}”`,
    field: `fee/${input.fee}/${input.line}/${what}`,
    apply: (before) =>
      withinFee(before, input.fee, (fee) => ({
        ...fee,
        lines: fee.lines.map((line) => (line.id === input.line ? { ...line, ...input.change } : line)),
      })),
  }
}
