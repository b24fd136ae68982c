import { defaultMethods, LogicEngine } from 'json-logic-engine'
import { checkRule } from './check.ts'
import { operators } from './operators.ts'

const MAX_TEXT = 10_000

/**
 * The engine's interpreter only (`run`): its compiler (`build`) calls eval, which the portal's content security policy
 * forbids. `run` keeps a plan for each rule object in a WeakMap of its own, so a rule is prepared once.
 */
const engine = new LogicEngine(allowedMethods(), { permissive: false, maxDepth: 2 })

/** Whether a rule object passed `checkRule`; a rule is never changed in place, so this is asked once. */
const verdicts = new WeakMap<object, boolean>()

/** What a rule comes to in a scope. Gives null when the rule is refused by `checkRule` or cannot be worked out; never throws. */
export function evaluate(rule: unknown, scope: unknown): unknown {
  if (rule === null || typeof rule !== 'object') return rule ?? null
  if (!isAllowed(rule)) return null
  try {
    // The engine gives up its plans for good after 500 new rules in a row, taking them for throw-away ones. Ours are kept.
    engine.missesSinceSeen = 0
    const value: unknown = engine.run(rule, scope)
    return value === undefined || (typeof value === 'number' && !Number.isFinite(value)) ? null : value
  } catch {
    // The engine throws NaN and plain objects at type trouble, such as a sum over text. A rule that cannot be worked out does not hold.
    return null
  }
}

/** Whether a rule holds in a scope. Empty lists and empty texts count as false, as JSON Logic has it. */
export function holds(rule: unknown, scope: unknown): boolean {
  return Boolean(engine.truthy(evaluate(rule, scope)))
}

/** The number that a rule comes to; 0 when it does not come to one. */
export function evaluateNumber(rule: unknown, scope: unknown): number {
  const value = evaluate(rule, scope)
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return Number(value)
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : 0
  return Number.isFinite(number) ? number : 0
}

function isAllowed(rule: object): boolean {
  let verdict = verdicts.get(rule)
  if (verdict === undefined) {
    verdict = checkRule(rule).length === 0
    verdicts.set(rule, verdict)
  }
  return verdict
}

function allowedMethods(): Record<string, unknown> {
  const all: Record<string, unknown> = defaultMethods
  const methods = Object.fromEntries([...operators.keys()].map((name) => [name, all[name]]))
  // The engine compares as numbers, so that an answer not given equals false and 0, and "!=" fails on unlike types.
  const plain = { deterministic: true }
  return {
    ...methods,
    '==': Object.assign(([a, b]: unknown[]) => isEqual(a, b), plain),
    '!=': Object.assign(([a, b]: unknown[]) => !isEqual(a, b), plain),
    cat: Object.assign((parts: unknown) => join(Array.isArray(parts) ? parts : [parts]), plain),
  }
}

/** As JavaScript's `==` on plain values; a list or an object equals nothing but itself. */
function isEqual(a: unknown, b: unknown): boolean {
  if (isObject(a) || isObject(b)) return a === b
  // biome-ignore lint/suspicious/noDoubleEquals: JSON Logic's "==" lets "3" equal 3
  return a == b
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

/** Joins texts, with a bound: a text doubled for each item of a list would fill the memory. */
function join(parts: unknown[]): string {
  const text = parts.map((part) => (part === null || part === undefined || isObject(part) ? '' : String(part))).join('')
  if (text.length > MAX_TEXT) throw new RangeError('The text of a rule grew too long')
  return text
}
