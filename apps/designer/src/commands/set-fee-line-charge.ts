import type { Rule } from '@guildhall/schemas'
import type { Command } from './command.ts'
import { withinFee } from './within.ts'

/** Says whether a line of a fee is charged (`when`) and how many times (`times`); without them it always is, once. */
export function setFeeLineCharge(input: {
  fee: string
  line: string
  label: string
  charge: { when?: Rule | undefined; times?: Rule | undefined }
}): Command {
  return {
    sentence: `Changed when “${input.label}” is charged`,
    apply: (before) =>
      withinFee(before, input.fee, (fee) => ({
        ...fee,
        lines: fee.lines.map((line) => {
          if (line.id !== input.line) return line
          const { when: _when, times: _times, ...rest } = line
          const { when, times } = input.charge
          return { ...rest, ...(when !== undefined && { when }), ...(times !== undefined && { times }) }
        }),
      })),
  }
}
