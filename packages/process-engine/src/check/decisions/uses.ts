import type { Plain } from '../types/value-type.ts'

/** One reading of a variable: compared for being the same as constants, for its order among them, or used in some other way. */
export type Use = { how: 'same' | 'order' | 'other'; constants: Plain[] }

const same = new Set(['==', '===', '!=', '!=='])
const order = new Set(['<', '<=', '>', '>='])
/** Where a variable stands for whether it is there and not empty. */
const truth = new Set(['!', '!!', 'and', 'or', 'if', 'missing'])

/** Every way in which a rule reads a variable. */
export function readUses(rule: unknown, path: string): Use[] {
  return isVar(rule, path) ? [{ how: 'same', constants: [] }] : inside(rule, path)
}

function inside(rule: unknown, path: string): Use[] {
  if (Array.isArray(rule)) return rule.flatMap((part) => (isVar(part, path) ? [other] : inside(part, path)))
  if (rule === null || typeof rule !== 'object') return []
  const [operator, given] = Object.entries(rule)[0] ?? ['', []]
  const args: unknown[] = Array.isArray(given) ? given : [given]
  if (operator === 'var') return args[0] === path ? [other] : inside(args[1], path)
  if (operator === 'in' && isVar(args[0], path) && Array.isArray(args[1]) && args[1].every(isPlain)) {
    return [{ how: 'same', constants: withoutNull(args[1]) }]
  }
  const own = args.filter((arg) => isVar(arg, path))
  const rest = args.filter((arg) => !own.includes(arg))
  const found = own.map((): Use => {
    if (truth.has(operator)) return { how: 'same', constants: [] }
    if (!rest.every(isPlain) || own.length > 1) return other
    return { how: same.has(operator) ? 'same' : order.has(operator) ? 'order' : 'other', constants: withoutNull(rest) }
  })
  return [...found, ...rest.flatMap((arg) => inside(arg, path))]
}

/** Not being there is tried for every variable that may not be. */
function withoutNull(constants: Plain[]): Plain[] {
  return constants.filter((one) => one !== null)
}

const other: Use = { how: 'other', constants: [] }

/** With a value to fall back on, it is no longer the variable itself that is compared. */
function isVar(rule: unknown, path: string): boolean {
  if (rule === null || typeof rule !== 'object' || !('var' in rule)) return false
  const given = rule.var
  return given === path || (Array.isArray(given) && given.length === 1 && given[0] === path)
}

function isPlain(value: unknown): value is Plain {
  return value === null || typeof value !== 'object'
}
