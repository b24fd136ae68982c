import { withoutEntry } from '../form/translations.ts'
import type { Command } from './command.ts'
import { withinFee } from './within.ts'

/** Removes a line of a fee; the last one stays, since a fee has at least one. */
export function removeFeeLine(input: { fee: string; line: string; label: string }): Command {
  return {
    sentence: `Deleted the line “${input.label}”`,
    apply: (before) => {
      const lines = before.fees[input.fee]?.lines ?? []
      const at = lines.findIndex(({ id }) => id === input.line)
      if (at < 0 || lines.length === 1) return before
      const after = withinFee(before, input.fee, (fee) => ({ ...fee, lines: fee.lines.toSpliced(at, 1) }))
      return withoutEntry(after, `/fees/${input.fee}/lines`, at)
    },
  }
}
