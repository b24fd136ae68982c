import { connect } from '@guildhall/database'
import { services } from '@guildhall/database/queries'
import type { ServicePackage } from '@guildhall/schemas'
import { signInAs } from './sign-in-as.ts'

/** Puts a service into the catalogue and publishes it as a designer would. */
export async function publishService(siteUrl: string, databaseUrl: string, pack: ServicePackage): Promise<void> {
  const { db, close } = connect(databaseUrl)
  try {
    await services.createService(db, pack.service.slug, pack)
  } finally {
    await close()
  }
  const call = await signInAs(siteUrl, 'dee.designer@kingsmere.example')
  const design = await call('GET', `/api/designer/services/${pack.service.slug}`)
  const { revision } = (await design.json()) as { revision: number }
  await call('POST', `/api/designer/services/${pack.service.slug}/publish`, { revision })
}
