import type { Rule } from '@guildhall/schemas'
import { replaceRule } from '../rules/conditions.ts'
import type { Command } from './command.ts'

/** Changes the title of a named condition, or its rule: then every rule that uses it changes with it, in the same step. */
export function changeCondition(input: {
  id: string
  title: string
  change: { title: string } | { rule: Rule }
}): Command {
  const { id, change } = input
  return {
    sentence:
      'title' in change
        ? `Named a condition “${change.title}”`
        : `Changed the condition “${input.title}” wherever it is used`,
    field: 'title' in change ? `condition/${id}/title` : undefined,
    apply: (before) => {
      const old = before.conditions?.[id]
      if (!old) return before
      if ('title' in change) {
        return { ...before, conditions: { ...before.conditions, [id]: { ...old, title: change.title } } }
      }
      return replaceRule(before, old.rule, change.rule)
    },
  }
}
