import type { Problem } from '@guildhall/api-client'

/** The problems of the table of a step by the number of their row, counted from 0; those of no row stand under -1. */
export function rowProblems(problems: Problem[], step: string): Map<number, Problem[]> {
  const start = `/process/steps/${step.replaceAll('~', '~0').replaceAll('/', '~1')}/config`
  const found = new Map<number, Problem[]>()
  for (const problem of problems) {
    if (problem.at !== start && !problem.at.startsWith(`${start}/`)) continue
    const [part, number] = problem.at.slice(start.length + 1).split('/')
    const row = part === 'rows' && number !== undefined && /^\d+$/.test(number) ? Number(number) : -1
    found.set(row, [...(found.get(row) ?? []), problem])
  }
  return found
}
