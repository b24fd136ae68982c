import type { Rule } from '@guildhall/schemas'
import { freeId } from '../form/names.ts'
import type { Command } from './command.ts'

/** Gives a rule a name, so that it can be used again. */
export function addCondition(input: { title: string; rule: Rule }): Command {
  return {
    sentence: `Named the condition “${input.title}”`,
    apply: (before) => {
      const id = freeId(input.title, 'condition', new Set(Object.keys(before.conditions ?? {})))
      return { ...before, conditions: { ...before.conditions, [id]: { title: input.title, rule: input.rule } } }
    },
  }
}
