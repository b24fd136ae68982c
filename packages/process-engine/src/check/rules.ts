import { checkRule, variablesIn } from '@guildhall/rules'
import type { Problem, ServicePackage } from '@guildhall/schemas'
import { rulesOf } from './placed-rules.ts'

const roots = new Set(['answers', 'outcome', 'result', 'steps', 'case', 'each'])

/** What is wrong with the rules of the process, the fees and the bookings: refused parts, and names of nothing. */
export function checkRules(servicePackage: ServicePackage, questions: Set<string>): Problem[] {
  // A fee that two steps ask for has its rules twice.
  const placed = new Map(rulesOf(servicePackage).map(({ rule, at }) => [at, rule]))
  return [...placed].flatMap(([at, rule]) => {
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
