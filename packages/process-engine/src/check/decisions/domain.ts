import type { Plain, ValueType } from '../types/value-type.ts'
import { readUses, type Use } from './uses.ts'

/** A value to try; undefined stands for an answer that is not there. */
export type Tried = Plain | Plain[] | undefined

const MOST_WHOLE = 64
const MOST_CHOICES = 6

/**
 * Values that stand for everything that a variable may be: two that are left out could never be told apart by these rules. Undefined
 * when there is no such short list, as for a text that is joined to another. It may hold values that cannot come up, never too few.
 */
export function domainOf(path: string, type: ValueType, rules: readonly unknown[]): Tried[] | undefined {
  const values = valuesOf(type, path, rules)
  return values && type.optional ? [...values, undefined] : values
}

function valuesOf(type: ValueType, path: string, rules: readonly unknown[]): Tried[] | undefined {
  const { kind, values, least, most, items } = type
  if (kind === 'list') return items?.values && items.values.length <= MOST_CHOICES ? subsets(items.values) : undefined
  if (values) return [...values]
  if (least !== undefined && most !== undefined && most - least < MOST_WHOLE) {
    return Array.from({ length: Math.max(0, most - least + 1) }, (_, index) => least + index)
  }
  const uses = rules.flatMap((rule) => readUses(rule, path))
  if (kind === 'number') return numbersFor(uses, type)
  return kind === 'text' ? textsFor(uses) : undefined
}

/** Each number that the rules compare with, and one on either side of it. */
function numbersFor(uses: Use[], { least, most }: ValueType): Tried[] | undefined {
  if (!uses.every(({ how, constants }) => how !== 'other' && constants.every((one) => typeof one === 'number')))
    return undefined
  const constants = [...new Set([0, ...uses.flatMap((use) => use.constants as number[])])].sort((a, b) => a - b)
  const isWhole = least !== undefined && most !== undefined
  const between = constants.flatMap((one, index) => {
    const next = constants[index + 1]
    return isWhole ? [one - 1, one + 1] : [one - 1, next === undefined ? one + 1 : (one + next) / 2]
  })
  const all = [...new Set([...constants, ...between, ...(isWhole ? [least, most] : [])])]
  return isWhole ? all.filter((one) => Number.isInteger(one) && one >= least && one <= most) : all
}

/** Each text that the rules compare with, none, and one that is like no other. */
function textsFor(uses: Use[]): Tried[] | undefined {
  if (!uses.every(({ how, constants }) => how === 'same' && constants.every((one) => typeof one === 'string')))
    return undefined
  const constants = uses.flatMap((use) => use.constants as string[])
  return [...new Set(['', ...constants, `${[...constants].sort().at(-1) ?? ''} and more`])]
}

function subsets(values: readonly Plain[]): Plain[][] {
  let found: Plain[][] = [[]]
  for (const value of values) found = [...found, ...found.map((some) => [...some, value])]
  return found
}
