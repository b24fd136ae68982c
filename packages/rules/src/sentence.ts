import { readCall, readPath } from './operators.ts'
import { amount, isPlain, list, noun, type Words } from './words.ts'

/** What to call the value at a path: `{ 'answers.items': 'What do you want us to collect?' }`. Items of a list: `answers.items.item`. */
export type Names = Record<string, string>

/** What to call a value of the answer at a path: the title of a choice. */
export type Labels = (path: string, value: unknown) => string

/** What a rule that has a name is called, as a whole clause. */
export type Known = (rule: unknown) => string | undefined

const comparisons: Record<string, string> = {
  '==': 'is',
  '===': 'is',
  '!=': 'is not',
  '!==': 'is not',
  '<': 'is less than',
  '<=': 'is at most',
  '>': 'is more than',
  '>=': 'is at least',
}

/** A rule in English words; a shape that has no words yet is shown as compact JSON. */
export function sentence(rule: unknown, names: Names, labels?: Labels, known?: Known): string {
  return say(rule, { names, labels, known, prefix: '' }) ?? JSON.stringify(rule)
}

function say(rule: unknown, words: Words): string | undefined {
  if (rule === true) return 'always'
  if (rule === false) return 'never'
  // Inside a list the same rule means something else.
  const name = words.prefix === '' ? words.known?.(rule) : undefined
  if (name !== undefined) return name
  const call = readCall(rule)
  if (!call) return undefined
  const { operator, args } = call
  if (operator === 'var') return `${noun(readPath(rule)!, words)} is answered`
  if (operator === '!!') return say(args[0], words)
  if (operator === '!') return negate(args[0], words)
  if (operator === 'and' || operator === 'or') return joined(operator, args, words)
  if (operator === 'in') return member(args, words)
  if (operator === 'some' || operator === 'none' || operator === 'all') return overList(operator, args, words)
  const verb = comparisons[operator]
  return verb && args.length === 2 ? compare(verb, args, words) : undefined
}

function negate(rule: unknown, words: Words): string | undefined {
  const path = readPath(rule)
  if (path !== undefined) return `${noun(path, words)} is not answered`
  const inner = say(rule, words)
  return inner && `not (${inner})`
}

function joined(operator: string, rules: unknown[], words: Words): string | undefined {
  const parts = rules.map((rule) => {
    const part = say(rule, words)
    const nested = readCall(rule)?.operator
    return part && (nested === 'and' || nested === 'or') && nested !== operator ? `(${part})` : part
  })
  return parts.includes(undefined) ? undefined : parts.join(` ${operator} `)
}

function compare(verb: string, [left, right]: unknown[], words: Words): string | undefined {
  const subject = amount(left, words)
  if (subject === undefined) return undefined
  const path = readPath(left)
  const object = isPlain(right) ? list([right], path, words) : amount(right, words)
  return object === undefined ? undefined : `${subject} ${verb} ${object}`
}

function member([needle, hay]: unknown[], words: Words): string | undefined {
  const listPath = readPath(hay)
  if (listPath !== undefined && isPlain(needle)) {
    return `${noun(listPath, words)} includes ${list([needle], listPath, words)}`
  }
  const path = readPath(needle)
  if (path === undefined || !Array.isArray(hay) || !hay.every(isPlain)) return undefined
  return `${noun(path, words)} is ${list(hay, path, words)}`
}

const listVerbs = { some: 'includes', none: 'does not include', all: 'is only' }

/** "items includes Fridge or freezer": a test of one value in each item; anything else is said in full after "where". */
function overList(operator: 'some' | 'none' | 'all', [source, test]: unknown[], words: Words): string | undefined {
  const path = readPath(source)
  if (path === undefined) return undefined
  const subject = noun(path, words)
  const inside = { ...words, prefix: path }
  const values = tested(test)
  if (values) return `${subject} ${listVerbs[operator]} ${list(values.values, values.path, inside)}`
  const condition = say(test, inside)
  if (condition === undefined) return undefined
  const count = { some: 'has one', none: 'has none', all: 'has only ones' }[operator]
  return `${subject} ${count} where ${condition}`
}

function tested(test: unknown): { path: string; values: unknown[] } | undefined {
  const call = readCall(test)
  if (!call) return undefined
  const [left, right] = call.args
  const path = readPath(left)
  if (path === undefined) return undefined
  if ((call.operator === '==' || call.operator === '===') && isPlain(right)) return { path, values: [right] }
  if (call.operator === 'in' && Array.isArray(right) && right.every(isPlain)) return { path, values: right }
  return undefined
}
