import type { Problem, Process } from '@guildhall/schemas'
import { stepKinds } from '../step-kinds/registry.ts'
import { waysOnward } from './graph.ts'

/**
 * Ways that a parallel or a for-each opens must end by a way-end or the end of the case, and must not run into the steps outside: a case that came
 * there on a way would go on twice.
 */
export function checkWays({ steps, start }: Process): Problem[] {
  const main = reached(steps, start)
  const outside = new Set(main)
  const problems: Problem[] = []
  for (const id of main) if (endsWay(steps, id)) problems.push(outsideProblem(id, steps[id]!.title))
  for (const [id, step] of Object.entries(steps)) {
    for (const opened of stepKinds.get(step.kind)?.opensWays?.(step.config) ?? []) {
      const on = reached(steps, opened.start)
      const at = `/process/steps/${id}/config${opened.at}`
      if (on.has(id) || [...on].some((other) => outside.has(other) && steps[other]?.kind !== 'end')) {
        const message = `A way of "${step.title}" runs into steps outside it – let it end with an "End of a way" step`
        problems.push({ code: 'process/way-leaves', at, message })
      } else if (on.size > 0 && ![...on].some((other) => endsWay(steps, other) || steps[other]?.kind === 'end')) {
        problems.push({
          code: 'process/way-without-end',
          at,
          message: `A way of "${step.title}" has no "End of a way" step`,
        })
      }
    }
  }
  return problems
}

function outsideProblem(id: string, title: string): Problem {
  const message = `"${title}" ends a way, but no step has opened one there`
  return { code: 'process/way-end-outside', at: `/process/steps/${id}`, message }
}

function endsWay(steps: Process['steps'], id: string): boolean {
  return stepKinds.get(steps[id]?.kind ?? '')?.endsWay === true
}

/** The steps that a case meets from one on without going along a way that a step opens. */
function reached(steps: Process['steps'], from: string): Set<string> {
  const found = new Set(Object.hasOwn(steps, from) ? [from] : [])
  for (const id of found) {
    for (const { to } of waysOnward(id, steps[id]!)) if (Object.hasOwn(steps, to)) found.add(to)
  }
  return found
}
