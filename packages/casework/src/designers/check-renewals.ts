import { services } from '@guildhall/database/queries'
import { checkCarried } from '@guildhall/process-engine'
import type { Problem, RenewalStepConfig, ServicePackage } from '@guildhall/schemas'
import type { Guildhall } from '../guildhall.ts'
import { startForm } from '../versions.ts'

/** Invitations to renew with a service that nobody has published, or that carry over what its form does not ask. */
export async function checkRenewals(g: Pick<Guildhall, 'db'>, pack: ServicePackage): Promise<Problem[]> {
  const steps = Object.entries(pack.process.steps).filter(([, { kind }]) => kind === 'renewal')
  const problems = await Promise.all(
    steps.map(async ([id, { config }]): Promise<Problem[]> => {
      const renewal = config as unknown as RenewalStepConfig
      const { service } = renewal
      if (service === undefined || service === pack.service.slug) return []
      const at = `/process/steps/${id}/config`
      const version = await services.currentVersion(g.db, service)
      const row = version === undefined ? undefined : await services.readVersion(g.db, service, version)
      if (!row) {
        const message = `There is no published service "${service}" to renew with – publish it first`
        return [{ code: 'process/unknown-service', at: `${at}/service`, message }]
      }
      return checkCarried(renewal, startForm(row.package as ServicePackage), at)
    }),
  )
  return problems.flat()
}
