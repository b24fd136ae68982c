import type { ServicePackage } from '@guildhall/schemas'
import type { Command } from './command.ts'

/** Puts the draft of an earlier point of the history in place of the one now. It can be undone like any edit. */
export function goBackTo(input: { package: ServicePackage; when: string }): Command {
  return {
    sentence: `Went back to the draft of ${input.when}`,
    alone: true,
    apply: () => input.package,
  }
}
