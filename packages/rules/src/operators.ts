/** How an operator of JSON Logic may be used: how many arguments it takes, and whether its second one runs for each item of a list. */
export type Operator = { least: number; most: number; each?: boolean }

const any = { least: 1, most: 1000 }
const pair = { least: 2, most: 2 }
const between = { least: 2, most: 3 }
const each = { least: 2, most: 2, each: true }

/** The operators that a rule may use. A new one needs a look at what it costs, a way to say it in words, and a test. */
export const operators: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['var', { least: 0, most: 2 }],
  ['missing', any],
  ['and', any],
  ['or', any],
  ['if', any],
  ['!', { least: 1, most: 1 }],
  ['!!', { least: 1, most: 1 }],
  ['==', pair],
  ['===', pair],
  ['!=', pair],
  ['!==', pair],
  ['<', between],
  ['<=', between],
  ['>', between],
  ['>=', between],
  ['in', pair],
  ['min', any],
  ['max', any],
  ['+', any],
  ['*', any],
  ['-', { least: 1, most: 2 }],
  ['/', pair],
  ['%', pair],
  ['cat', any],
  ['some', each],
  ['all', each],
  ['none', each],
  ['filter', each],
  ['map', each],
  ['reduce', { least: 2, most: 3, each: true }],
])

/** An operator and its arguments. */
export type Call = { operator: string; args: unknown[] }

/** Reads `{ operator: arguments }`; nothing when the value is not of that shape. A single argument may stand bare. */
export function readCall(rule: unknown): Call | undefined {
  if (rule === null || typeof rule !== 'object' || Array.isArray(rule)) return undefined
  const keys = Object.keys(rule)
  if (keys.length !== 1) return undefined
  const operator = keys[0]!
  const given = (rule as Record<string, unknown>)[operator]
  return { operator, args: Array.isArray(given) ? given : [given] }
}

/** The path that a `var` reads, when the rule is one. */
export function readPath(rule: unknown): string | undefined {
  const call = readCall(rule)
  if (call?.operator !== 'var') return undefined
  const path = call.args[0]
  return path === undefined || path === null ? '' : String(path)
}
