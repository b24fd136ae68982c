import { type Problem, type ServicePackage, type Step, stopsPublishing } from '@guildhall/schemas'
import { checkJourneys } from '../journeys/check-journeys.ts'
import { stepKinds } from '../step-kinds/registry.ts'
import { checkClocks } from './clocks.ts'
import { checkDecisions } from './decisions/check-decisions.ts'
import { checkTables } from './decisions/check-tables.ts'
import { checkDocuments } from './documents.ts'
import { checkGraph } from './graph.ts'
import { checkMessages } from './messages.ts'
import { pathsOf } from './paths.ts'
import { checkReadBefore } from './read-before.ts'
import { checkReferences, questionsOf } from './references.ts'
import { checkRenewals } from './renewals.ts'
import { checkRules } from './rules.ts'
import { checkShape } from './step-shape.ts'
import { checkSubServices } from './sub-services.ts'
import { checkTimers } from './timers.ts'
import { checkTypes } from './types/check-types.ts'
import { scopeTypes } from './types/scope-type.ts'
import { checkWays } from './ways.ts'
import { checkWithdraw } from './withdraw.ts'

/**
 * Every reason why the process of a service package cannot run well; an empty list when it can. The package is taken to keep
 * its schemas (`checkServicePackage`). A problem of the level `warn` stops nothing. Rules inside forms are the form engine's to check.
 */
export function checkProcess(servicePackage: ServicePackage): Problem[] {
  const { process } = servicePackage
  const questions = questionsOf(servicePackage)
  const ofSteps = Object.entries(process.steps).flatMap(([id, step]) => checkStep(id, step, servicePackage, questions))
  const paths = pathsOf(process)
  const typesOf = scopeTypes(servicePackage)
  const ofTypes = checkTypes(servicePackage, typesOf)
  const isTold = (at: string) => ofTypes.some((problem) => problem.at.startsWith(at))
  const problems = [
    ...ofSteps,
    ...checkGraph(process),
    ...checkWays(process),
    ...checkWithdraw(servicePackage),
    ...checkRules(servicePackage, questions),
    ...checkReadBefore(servicePackage, paths),
    ...ofTypes,
    ...checkDecisions(servicePackage, typesOf, isTold),
    ...checkTables(servicePackage, typesOf, isTold),
    ...checkClocks(servicePackage),
    ...checkTimers(servicePackage),
    ...checkMessages(servicePackage, paths),
    ...checkRenewals(servicePackage),
    ...checkDocuments(servicePackage),
    ...checkSubServices(servicePackage),
  ]
  // A process that cannot be run well would only fail every journey in its own words.
  return problems.some(stopsPublishing) ? problems : [...problems, ...checkJourneys(servicePackage)]
}

function checkStep(id: string, step: Step, servicePackage: ServicePackage, questions: Set<string>): Problem[] {
  const at = `/process/steps/${id}`
  const kind = stepKinds.get(step.kind)
  if (!kind) return [{ code: 'step/unknown-kind', at: `${at}/kind`, message: `There is no step kind "${step.kind}"` }]
  const ofConfig = (kind.check?.(step.config) ?? []).map((problem) => ({ ...problem, at: `${at}/config${problem.at}` }))
  return [...ofConfig, ...checkShape(step, kind, at), ...checkReferences(step, kind, at, servicePackage, questions)]
}
