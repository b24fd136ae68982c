import type { Problem, ServicePackage } from '@guildhall/schemas'
import { stepKinds } from '../../step-kinds/registry.ts'
import { fail, warn } from '../problem.ts'
import type { ScopeTypes } from '../types/scope-type.ts'
import { example, tryRules } from './check-decisions.ts'

/**
 * Rows of a table that are never of use, rows of a table with one answer that hold together, and cases that no row takes: found by trying every
 * combination that the rows can tell apart. Says nothing where these cannot be listed.
 */
export function checkTables(
  { process }: ServicePackage,
  typesOf: ScopeTypes,
  isTold: (at: string) => boolean,
): Problem[] {
  return Object.entries(process.steps).flatMap(([id, step]) => {
    const table = stepKinds.get(step.kind)?.table?.(step.config)
    const at = `/process/steps/${id}/config${table?.at}`
    if (!table || isTold(at)) return []
    const types = typesOf(id)
    const tried = tryRules(table.rows, types)
    if (!tried?.isWhole) return []
    const problems: Problem[] = []
    let left = tried.combinations
    for (const [index, taken] of tried.entries()) {
      const where = `${at}/${index}`
      const name = `Row ${index + 1} of "${step.title}"`
      const still = left.filter((one) => taken!.has(one))
      if (taken!.size === 0) problems.push(fail('process/row-never', where, `${name} never holds – put it right`))
      else if (table.hitPolicy === 'first' && still.length === 0) {
        const message = `${name} is never used, for the rows before it take every such case – move it up, or take it away`
        problems.push(fail('process/row-never', where, message))
      } else if (table.hitPolicy === 'unique') {
        const other = tried.slice(0, index).findIndex((earlier) => [...taken!].some((one) => earlier!.has(one)))
        const both = other < 0 ? undefined : [...taken!].find((one) => tried[other]!.has(one))
        if (both) {
          const message = `${name} and row ${other + 1} both hold when ${example(both, types)} – make one of them narrower`
          problems.push(fail('process/rows-overlap', where, message))
        }
      }
      left = left.filter((one) => !taken!.has(one))
    }
    if (table.hitPolicy !== 'collect' && left.length > 0) {
      const message = `No row of "${step.title}" holds when ${example(left[0]!, types)} – the outcome is then "no-match"`
      problems.push(warn('process/table-gap', at, message))
    }
    return problems
  })
}
