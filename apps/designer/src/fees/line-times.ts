import type { Rule } from '@guildhall/schemas'
import { readCall, readPath } from '../rules/logic.ts'
import type { RuleField } from '../rules/rule-field.ts'

/** How many times a line is charged: once, or for each thing in a list, for some things only, the first few being free. */
export type LineTimes = { list: string; things: string[]; free: number } | 'once'

/** The lists of a service that can be counted. */
export function countedLists(fields: RuleField[]): RuleField[] {
  return fields.filter((field) => field.type === 'list' && field.numberKey !== undefined)
}

/** The rule of a line; none for once. */
export function writeTimes(times: LineTimes, fields: RuleField[]): Rule | undefined {
  if (times === 'once') return undefined
  const field = fields.find(({ path }) => path === times.list)
  const list = { var: times.list }
  const some = { filter: [list, { in: [{ var: field?.itemKey ?? '' }, times.things] }] }
  const add = { '+': [{ var: 'accumulator' }, { var: `current.${field?.numberKey ?? ''}` }] }
  const sum = { reduce: [times.things.length > 0 ? some : list, add, 0] }
  return times.free > 0 ? { max: [0, { '-': [sum, times.free] }] } : sum
}

/** What a rule says, when it says nothing else; otherwise nothing, and it is shown but not edited. */
export function readTimes(rule: Rule | undefined, fields: RuleField[]): LineTimes | undefined {
  if (rule === undefined) return 'once'
  const most = readCall(rule)
  const less = most?.operator === 'max' ? readCall(most.args[1]) : undefined
  const sum = readCall(less ? less.args[0] : rule)
  const filter = readCall(sum?.args[0])
  const among = filter?.operator === 'filter' ? filter.args : undefined
  const list = readPath(among ? among[0] : sum?.args[0])
  const things = among ? readCall(among[1])?.args[1] : []
  const free = less ? less.args[1] : 0
  if (list === undefined || !Array.isArray(things) || typeof free !== 'number') return undefined
  const times = { list, things: things.map(String), free }
  return JSON.stringify(writeTimes(times, fields)) === JSON.stringify(rule) ? times : undefined
}
