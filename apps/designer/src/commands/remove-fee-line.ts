import type { Command } from './command.ts'
import { withinFee } from './within.ts'

/** Removes a line of a fee; the last one stays, since a fee has at least one. */
export function removeFeeLine(input: { fee: string; line: string; label: string }): Command {
  return {
    sentence: `Deleted the line “${input.label}”`,
    apply: (before) =>
      withinFee(before, input.fee, (fee) =>
        fee.lines.length > 1 ? { ...fee, lines: fee.lines.filter(({ id }) => id !== input.line) } : fee,
      ),
  }
}
