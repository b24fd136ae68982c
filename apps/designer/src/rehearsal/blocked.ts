import type { Problem } from '@guildhall/api-client'
import { stopsPublishing } from '@guildhall/schemas'

/** What must be mended before a service can be played: all that stops publishing, but for journeys, which a rehearsal does not need. */
export function blocking(problems: Problem[]): Problem[] {
  return problems.filter((problem) => stopsPublishing(problem) && !problem.at.startsWith('/journeys'))
}
