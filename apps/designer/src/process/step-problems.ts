import type { Problem } from '@guildhall/api-client'
import { stopsPublishing } from '@guildhall/schemas'

/** How many problems a step has: those that stop publishing, and those that are only worth a look. */
export type StepProblems = { stops: number; warns: number }

/** The problems of each step that has any, by its id. */
export function problemsByStep(problems: readonly Problem[]): Map<string, StepProblems> {
  const found = new Map<string, StepProblems>()
  for (const problem of problems) {
    const [, area, part, id] = problem.at.split('/')
    if (area !== 'process' || part !== 'steps' || id === undefined) continue
    const { stops, warns } = found.get(id) ?? { stops: 0, warns: 0 }
    found.set(id, stopsPublishing(problem) ? { stops: stops + 1, warns } : { stops, warns: warns + 1 })
  }
  return found
}

/** "2 problems", "1 worth a look". */
export function stepProblemWords({ stops, warns }: StepProblems): string {
  if (stops > 0) return `${stops} ${stops === 1 ? 'problem' : 'problems'}`
  return `${warns} worth a look`
}
