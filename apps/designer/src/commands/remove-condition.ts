import type { Command } from './command.ts'

/** Takes the name of a condition away. The rules that use it stay as they are. */
export function removeCondition(input: { id: string; title: string }): Command {
  return {
    sentence: `Took away the name “${input.title}” of a condition`,
    apply: (before) => {
      const { [input.id]: _gone, ...left } = before.conditions ?? {}
      const { conditions: _old, ...rest } = before
      return Object.keys(left).length > 0 ? { ...rest, conditions: left } : rest
    },
  }
}
