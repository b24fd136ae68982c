import { checkRule } from '@guildhall/rules'
import type { Rule } from '@guildhall/schemas'
import type { FoundRule } from '../found.ts'
import type { Drafted } from './draft-question.ts'

/** A rule of the draft, or why it cannot be one. */
export type DraftedRule = { rule: Rule } | { because: string }

class NotPossible extends Error {}

/** A rule in JSON Logic over the draft's answers; `before` are the questions that are asked before what it decides. */
export function draftRule(
  found: FoundRule,
  before: ReadonlyMap<string, Drafted>,
  every: ReadonlySet<string>,
): DraftedRule {
  try {
    const rule = write(found, before, every, 0)
    const [problem] = checkRule(rule)
    return problem ? { because: problem.message } : { rule }
  } catch (error) {
    if (error instanceof NotPossible) return { because: error.message }
    throw error
  }
}

function write(
  found: FoundRule,
  before: ReadonlyMap<string, Drafted>,
  every: ReadonlySet<string>,
  depth: number,
): Rule {
  if (depth > 20) throw new NotPossible('The rule is too deep')
  const inner = (rule: FoundRule) => write(rule, before, every, depth + 1)
  if ('all' in found)
    return found.all.length === 1 ? inner(found.all[0]!) : found.all.length === 0 ? true : { and: found.all.map(inner) }
  if ('any' in found)
    return found.any.length === 1 ? inner(found.any[0]!) : found.any.length === 0 ? false : { or: found.any.map(inner) }
  if ('not' in found) return negated(inner(found.not))
  const question = before.get(found.key)
  if (!question) {
    throw new NotPossible(
      every.has(found.key)
        ? `It reads the answer to “${found.key}”, which is asked later`
        : `It reads “${found.key}”, which is not a question of the form`,
    )
  }
  return test(found, question)
}

/** "is not" reads better than "not (is)". */
function negated(rule: Rule): Rule {
  const equal =
    typeof rule === 'object' && rule !== null && '==' in rule ? (rule as { '==': unknown[] })['=='] : undefined
  return equal ? { '!=': equal } : { '!': [rule] }
}

const comparing = { less: '<', 'at-most': '<=', more: '>', 'at-least': '>=' } as const

function test(
  found: Exclude<FoundRule, { all: FoundRule[] } | { any: FoundRule[] } | { not: FoundRule }>,
  question: Drafted,
): Rule {
  const { kind, name, schema } = question
  const answer = { var: `answers.${name}` }
  if (kind === 'content') throw new NotPossible(`“${found.key}” is guidance and has no answer`)
  if (found.test === 'answered') {
    return kind === 'yes-no' || kind === 'number' || kind === 'money' ? { '!=': [answer, null] } : { '!!': [answer] }
  }
  if (found.value === '' && found.test === 'is')
    return kind === 'number' || kind === 'yes-no' ? { '==': [answer, null] } : { '!': [answer] }
  if (kind === 'checkboxes') {
    if (found.test !== 'is' && found.test !== 'includes')
      throw new NotPossible(`“${found.key}” has several answers, which cannot be compared`)
    return { in: [offered(question, found.value, found.key), answer] }
  }
  if (kind === 'yes-no' || kind === 'declaration') {
    if (found.test !== 'is' && found.test !== 'includes')
      throw new NotPossible(`“${found.key}” is a yes or no, which cannot be compared`)
    return { '==': [answer, truth(found.value, found.key)] }
  }
  if (kind === 'radios' || kind === 'select') {
    if (found.test === 'is' || found.test === 'includes')
      return { '==': [answer, offered(question, found.value, found.key)] }
    if (typeof found.value !== 'number' && Number.isNaN(Number(found.value)))
      throw new NotPossible(`“${found.key}” is chosen from a list, which cannot be compared`)
    return { [comparing[found.test]]: [answer, Number(found.value)] }
  }
  if (schema.type === 'object' || schema.type === 'array')
    throw new NotPossible(`“${found.key}” has an answer of several parts`)
  if (found.test === 'includes') return { in: [String(found.value), answer] }
  const value = kind === 'number' || kind === 'money' ? amount(found.value, kind, found.key) : String(found.value)
  if (found.test === 'is') return { '==': [answer, value] }
  if (kind !== 'number' && kind !== 'money' && kind !== 'date' && Number.isNaN(Number(found.value))) {
    throw new NotPossible(`“${found.key}” is a text, which cannot be compared`)
  }
  return { [comparing[found.test]]: [answer, kind === 'date' ? value : Number(value)] }
}

function offered({ values }: Drafted, value: string | number | boolean, key: string): string | number {
  const known =
    values.get(String(value)) ?? [...values].find(([words]) => words.toLowerCase() === String(value).toLowerCase())?.[1]
  if (known === undefined) throw new NotPossible(`“${key}” does not offer “${String(value)}”`)
  return known
}

function truth(value: string | number | boolean, key: string): boolean {
  const word = String(value).toLowerCase()
  if (['true', 'yes', '1', 'y', 'on', 'checked'].includes(word)) return true
  if (['false', 'no', '0', 'n', 'off', ''].includes(word)) return false
  throw new NotPossible(`“${key}” is answered yes or no, not “${String(value)}”`)
}

function amount(value: string | number | boolean, kind: string, key: string): number {
  const number = Number(value)
  if (typeof value === 'boolean' || !Number.isFinite(number))
    throw new NotPossible(`“${key}” is a number, not “${String(value)}”`)
  return kind === 'money' ? Math.round(number * 100) : number
}
