import { people } from '@guildhall/database/queries'
import { checkForm, compileForm, validateSubmission } from '@guildhall/form-engine'
import { checkProcess, teamsOf } from '@guildhall/process-engine'
import {
  type FormStepConfig,
  type Problem,
  type ServicePackage,
  stopsPublishing,
  type TaskStepConfig,
} from '@guildhall/schemas'
import { checkServicePackage } from '@guildhall/schemas/check'
import type { Guildhall } from '../guildhall.ts'
import { checkConnections } from './check-connections.ts'
import { checkRenewals } from './check-renewals.ts'
import { checkSubServices } from './check-sub-services.ts'

/** Everything that is wrong with a package, or worth a look (level `warn`), the schema's complaints first: the others need its shape. */
export async function checkPackage(g: Pick<Guildhall, 'db'>, pack: unknown): Promise<Problem[]> {
  const shape = checkServicePackage(pack)
  if (shape.length > 0) return shape
  const known = pack as ServicePackage
  const forms = Object.entries(known.forms).flatMap(([id, form]) => checkForm(form, `/forms/${id}`))
  const answers = forms.some(stopsPublishing) ? [] : checkJourneyAnswers(known)
  return [
    ...forms,
    ...checkProcess(known),
    ...answers,
    ...(await checkTeams(g, known)),
    ...(await checkConnections(g, known)),
    ...(await checkRenewals(g, known)),
    ...(await checkSubServices(g, known)),
  ]
}

/** A journey whose answers the form would refuse shows nothing about the service. */
function checkJourneyAnswers(pack: ServicePackage): Problem[] {
  const { process, forms, journeys = [] } = pack
  const form = forms[String(process.steps[process.start]?.config['form'])]
  if (journeys.length === 0 || !form) return []
  const compiled = compileForm(form)
  return journeys.flatMap(({ title, start }, index) => {
    const submission = validateSubmission(compiled, start.answers)
    if (!('errors' in submission)) return []
    const [{ at, message }] = submission.errors as [{ at: string; message: string }]
    const words = `The form does not take the answers of the journey "${title}": ${message} (${at})`
    return [{ level: 'warn', code: 'journey/answers', at: `/journeys/${index}/start/answers`, message: words }]
  })
}

async function checkTeams(g: Pick<Guildhall, 'db'>, pack: ServicePackage): Promise<Problem[]> {
  const teams = new Set(await people.listTeamIds(g.db))
  return Object.entries(pack.process.steps).flatMap(([id, step]) => {
    if (step.kind !== 'task' && step.kind !== 'form') return []
    const { team, by } = step.config as unknown as Partial<TaskStepConfig & FormStepConfig>
    const at = `/process/steps/${id}/config`
    const unknown = teamsOf(team).filter((named) => !teams.has(named.id))
    if (by !== undefined && by !== 'resident' && id !== pack.process.start && team === undefined) {
      const message = `Say which team fills in "${step.title}"`
      return [{ code: 'task/no-team', at: `${at}/team`, message }]
    }
    return unknown.map((named) => ({
      code: 'task/unknown-team',
      at: `${at}${named.at}`,
      message: `There is no team "${named.id}". Choose one of ${[...teams].join(', ')}`,
    }))
  })
}
