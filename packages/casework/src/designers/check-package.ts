import { people } from '@guildhall/database/queries'
import { checkForm } from '@guildhall/form-engine'
import { checkProcess } from '@guildhall/process-engine'
import type { Problem, ServicePackage, TaskStepConfig } from '@guildhall/schemas'
import { checkServicePackage } from '@guildhall/schemas/check'
import type { Guildhall } from '../guildhall.ts'

/** Everything that is wrong with a package, or worth a look (level `warn`), the schema's complaints first: the others need its shape. */
export async function checkPackage(g: Pick<Guildhall, 'db'>, pack: unknown): Promise<Problem[]> {
  const shape = checkServicePackage(pack)
  if (shape.length > 0) return shape
  const known = pack as ServicePackage
  const forms = Object.entries(known.forms).flatMap(([id, form]) => checkForm(form, `/forms/${id}`))
  return [...forms, ...checkProcess(known), ...(await checkTeams(g, known))]
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
