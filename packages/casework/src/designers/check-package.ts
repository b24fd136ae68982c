import { people } from '@guildhall/database/queries'
import { checkForm, compileForm, validateSubmission } from '@guildhall/form-engine'
import { checkProcess } from '@guildhall/process-engine'
import { type Problem, type ServicePackage, stopsPublishing, type TaskStepConfig } from '@guildhall/schemas'
import { checkServicePackage } from '@guildhall/schemas/check'
import type { Guildhall } from '../guildhall.ts'
import { checkConnections } from './check-connections.ts'

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
    if (step.kind !== 'task') return []
    const { team } = step.config as unknown as TaskStepConfig
    if (teams.has(team)) return []
    return [
      {
        code: 'task/unknown-team',
        at: `/process/steps/${id}/config/team`,
        message: `There is no team "${team}". Choose one of ${[...teams].join(', ')}`,
      },
    ]
  })
}
