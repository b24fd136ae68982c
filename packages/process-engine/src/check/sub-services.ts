import type { Problem, ServicePackage } from '@guildhall/schemas'
import { reachedAtOnce } from './graph.ts'
import { fail } from './problem.ts'

/** A service that starts a case of itself before a case of it need ever wait: each would start the next. */
export function checkSubServices({ process, service }: ServicePackage): Problem[] {
  const first = Object.hasOwn(process.steps, process.start) ? process.steps[process.start] : undefined
  if (!first) return []
  return [...reachedAtOnce(process)].flatMap((id) => {
    const step = process.steps[id]
    if (step?.kind !== 'sub-service' || step.config['service'] !== service.slug) return []
    const words = `"${step.title}" starts a case of this very service as soon as a case begins, and so on for ever – put a task or another step that waits before it`
    return [fail('process/starts-itself', `/process/steps/${id}/config/service`, words)]
  })
}
