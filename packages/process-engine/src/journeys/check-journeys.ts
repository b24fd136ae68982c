import type { Problem, ServicePackage } from '@guildhall/schemas'
import { fail } from '../check/problem.ts'
import { compileProcess } from '../compile.ts'
import { playJourney } from './run-journey.ts'

/** Runs the journeys that a service carries: every difference from what they expect keeps it from being published. */
export function checkJourneys(servicePackage: ServicePackage): Problem[] {
  const { journeys = [] } = servicePackage
  if (journeys.length === 0) return []
  const definition = compileProcess(servicePackage)
  const seen = new Set<string>()
  return journeys.flatMap((journey, index) => {
    const at = `/journeys/${index}`
    const twice = seen.has(journey.id)
      ? [fail('journey/twice', `${at}/id`, `Two journeys have the id "${journey.id}" – give each one of its own`)]
      : []
    seen.add(journey.id)
    const { differences } = playJourney(definition, journey)
    const problems = differences.map(({ code, at: where, message }) =>
      fail(code, at + where, `The journey "${journey.title}" comes out otherwise. ${message}`),
    )
    return [...twice, ...problems]
  })
}
