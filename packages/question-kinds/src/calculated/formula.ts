import { parseSum } from './parse-sum.ts'

/** What a formula means: the rule that works it out, or what is wrong with it. */
export type Formula = { rule: unknown } | { mistake: string }

/**
 * Reads a formula such as `bags * 2 + min(days, 5)` or `sum(items.quantity)`, whose names are those of questions. Texts
 * that begin with a brace are the rule itself, for what a formula cannot say.
 */
export function readFormula(text: string): Formula {
  const bare = text.trim()
  if (bare === '') return { mistake: 'Enter how it is worked out' }
  if (bare.length > 500) return { mistake: 'Use 500 characters or less' }
  if (!bare.startsWith('{')) return parseSum(bare)
  try {
    return { rule: JSON.parse(bare) as unknown }
  } catch {
    return { mistake: 'That is no rule' }
  }
}

const signs: Record<string, number> = { '+': 1, '-': 1, '*': 2, '/': 2 }

/** The formula of a rule, the rule itself as JSON when no formula says it. */
export function writeFormula(rule: unknown): string {
  return rule === undefined ? '' : (say(rule, 0) ?? JSON.stringify(rule))
}

function say(rule: unknown, above: number): string | undefined {
  if (typeof rule === 'number') return String(rule)
  if (typeof rule !== 'object' || rule === null) return undefined
  const [[operator = '', given] = [], ...more] = Object.entries(rule)
  const args: unknown[] = Array.isArray(given) ? given : [given]
  if (more.length > 0) return undefined
  if (operator === 'var') return nameIn(args[0], 'answers.')
  if (operator === 'reduce') return saySum(args)
  const rank = signs[operator]
  if (rank === undefined && operator !== 'min' && operator !== 'max') return undefined
  // A difference or a quotient of a difference needs its brackets: a - (b - c).
  const parts = args.map((arg, index) => say(arg, rank === undefined ? 0 : rank + (index > 0 ? 0.5 : 0)))
  if (parts.some((part) => part === undefined)) return undefined
  if (rank === undefined) return `${operator}(${parts.join(', ')})`
  if (parts.length === 1) return operator === '-' ? `-${parts[0]}` : undefined
  const text = parts.join(` ${operator} `)
  return rank < above ? `(${text})` : text
}

function saySum(args: unknown[]): string | undefined {
  const [list, step] = args as [{ var?: unknown }?, { '+'?: [unknown, { var?: unknown }] }?]
  const name = nameIn(list?.var, 'answers.')
  const part = nameIn(step?.['+']?.[1]?.var, 'current.')
  return name === undefined || part === undefined ? undefined : `sum(${name}.${part})`
}

function nameIn(path: unknown, root: string): string | undefined {
  return typeof path === 'string' && path.startsWith(root) ? path.slice(root.length) : undefined
}
