import { services } from '@guildhall/database/queries'
import type { Service, ServicePackage } from '@guildhall/schemas'
import type { Guildhall } from '../guildhall.ts'

/** A published service. */
export type ServiceView = { slug: string; version: number; service: Service; package: ServicePackage }

/** Every published service, by slug, at most 1,000. */
export async function listServices(g: Guildhall): Promise<Service[]> {
  const rows = await services.listPublished(g.db)
  return rows.map((row) => row.service as Service)
}

/** The published version of a service. Throws not-found. */
export async function findService(g: Guildhall, { slug }: { slug: string }): Promise<ServiceView> {
  const version = await g.versions.current(slug)
  return { slug, version: version.version, service: version.package.service, package: version.package }
}
