import type { Branch } from '@guildhall/schemas'
import type { Command } from './command.ts'
import { withinStep } from './within.ts'

/** Says where a case goes from a step: one way by `next`, several by branches of which the last holds when no other does. */
export function changeWays(input: { step: string; title: string; ways: Branch[] }): Command {
  return {
    sentence: `Changed where “${input.title}” leads`,
    apply: (before) =>
      withinStep(before, input.step, (step) => {
        const { next: _next, branches: _branches, ...rest } = step
        const [only, ...others] = input.ways
        if (!only) return step
        return others.length === 0 && only.when === undefined
          ? { ...rest, next: only.next }
          : { ...rest, branches: input.ways }
      }),
  }
}
