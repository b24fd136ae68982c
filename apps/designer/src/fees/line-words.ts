import type { FeeLine, ServicePackage } from '@guildhall/schemas'
import { readCall, readPath } from '../rules/logic.ts'
import { ruleFields } from '../rules/rule-field.ts'
import { ruleWords } from '../rules/rule-words.ts'

/** When and how many times a line of a fee is charged, in a sentence; nothing when the rule has no words yet. */
export function lineWords(pack: ServicePackage, line: FeeLine): string | undefined {
  const times = line.times === undefined ? 'Once' : timesWords(pack, line.times)
  if (times === undefined) return undefined
  return line.when === undefined ? times : `${times}, when ${ruleWords(pack, line.when)}`
}

function timesWords(pack: ServicePackage, rule: unknown): string | undefined {
  if (typeof rule === 'number') return rule === 1 ? 'Once' : `${rule} times`
  const counted = countedThings(pack, rule)
  if (counted) return `For each ${counted.of === 'one' ? 'one' : counted.of} in “${counted.title}”`
  const beyond = countedBeyond(pack, rule)
  if (beyond) return `For each one after the first ${beyond.free} in “${beyond.title}”`
  const path = readPath(rule)
  return path === undefined ? undefined : `As many times as “${titleAt(pack, path)}” says`
}

type Counted = { title: string; of: string }

/** The sum of a number over a list, whole or filtered by the item: the usual way to count what was asked for. */
function countedThings(pack: ServicePackage, rule: unknown): Counted | undefined {
  const sum = readCall(rule)
  const add = readCall(sum?.args[1])
  if (sum?.operator !== 'reduce' || add?.operator !== '+') return undefined
  const added = add.args.map(readPath)
  if (added.length !== 2 || added[0] !== 'accumulator' || !added[1]?.startsWith('current.')) return undefined
  const whole = readPath(sum.args[0])
  if (whole !== undefined) return { title: titleAt(pack, whole), of: 'one' }
  const filter = readCall(sum.args[0])
  const list = filter?.operator === 'filter' ? readPath(filter.args[0]) : undefined
  const test = readCall(filter?.args[1])
  if (list === undefined || !test) return undefined
  const values = test.operator === 'in' ? test.args[1] : test.operator === '==' ? [test.args[1]] : undefined
  if (!Array.isArray(values) || readPath(test.args[0]) === undefined) return undefined
  return { title: titleAt(pack, list), of: values.map((value) => labelAt(pack, list, String(value))).join(' or ') }
}

/** The sum less a number, never below nothing. */
function countedBeyond(pack: ServicePackage, rule: unknown): { title: string; free: number } | undefined {
  const most = readCall(rule)
  if (most?.operator !== 'max' || most.args.length !== 2) return undefined
  const less = readCall(most.args.find((arg) => arg !== 0))
  const free = less?.args[1]
  if (less?.operator !== '-' || typeof free !== 'number') return undefined
  const counted = countedThings(pack, less.args[0])
  return counted?.of === 'one' ? { title: counted.title, free } : undefined
}

function fieldAt(pack: ServicePackage, path: string) {
  return Object.values(pack.forms)
    .flatMap((form) => ruleFields(pack, form))
    .find((field) => field.path === path)
}

function titleAt(pack: ServicePackage, path: string): string {
  return fieldAt(pack, path)?.title ?? path
}

function labelAt(pack: ServicePackage, path: string, value: string): string {
  return fieldAt(pack, path)?.options.find((option) => option.value === value)?.label ?? value
}
