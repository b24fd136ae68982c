import { checkRule, variablesIn } from '@guildhall/rules'
import type { Problem, ServicePackage } from '@guildhall/schemas'
import { stepKinds } from '../step-kinds/registry.ts'

type Placed = { rule: unknown; at: string }

const roots = new Set(['answers', 'outcome', 'result', 'steps', 'case', 'each'])

/** What is wrong with the rules of the process, the fees and the bookings: refused parts, and names of nothing. */
export function checkRules(servicePackage: ServicePackage, questions: Set<string>): Problem[] {
  return rulesOf(servicePackage).flatMap(({ rule, at }) => {
    const refused = checkRule(rule, at)
    if (refused.length > 0) return refused
    return variablesIn(rule).flatMap((path) => checkVariable(path, at, servicePackage, questions))
  })
}

function checkVariable(path: string, at: string, { process }: ServicePackage, questions: Set<string>): Problem[] {
  const [root = '', name] = path.split('.')
  if (!roots.has(root)) {
    const message = `"${path}" is not something rules know – begin with answers, outcome, result or steps`
    return [{ code: 'process/unknown-variable', at, message }]
  }
  if (root === 'answers' && name !== undefined && !questions.has(name)) {
    return [{ code: 'process/unknown-question', at, message: `There is no question "${name}" in the service's forms` }]
  }
  if (root === 'steps' && name !== undefined && !Object.hasOwn(process.steps, name)) {
    return [{ code: 'process/unknown-step', at, message: `There is no step "${name}"` }]
  }
  return []
}

function rulesOf({ process, fees, bookings }: ServicePackage): Placed[] {
  const ofSteps = Object.entries(process.steps).flatMap(([id, step]) => {
    const at = `/process/steps/${id}`
    const branches = (step.branches ?? []).map(({ when }, index) => ({
      rule: when,
      at: `${at}/branches/${index}/when`,
    }))
    const inConfig = stepKinds.get(step.kind)?.rules?.(step.config) ?? []
    const ofConfig = inConfig.map((placed) => ({ rule: placed.rule, at: `${at}/config${placed.at}` }))
    return [...branches, { rule: step.clock?.from, at: `${at}/clock/from` }, ...ofConfig]
  })
  const ofFees = Object.entries(fees).flatMap(([id, fee]) =>
    fee.lines.flatMap(({ when, times }, index) => [
      { rule: when, at: `/fees/${id}/lines/${index}/when` },
      { rule: times, at: `/fees/${id}/lines/${index}/times` },
    ]),
  )
  const ofBookings = Object.entries(bookings).map(([id, { zone }]) => ({ rule: zone, at: `/bookings/${id}/zone` }))
  return [...ofSteps, ...ofFees, ...ofBookings].filter(({ rule }) => rule !== undefined)
}
