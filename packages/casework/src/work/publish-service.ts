import { publishPlanned } from '../designers/plan-publication.ts'
import type { WorkHandler } from './handler.ts'

/** Publishes a service at the moment that was chosen for it. What keeps it from that is told on its Publish tab. */
export const publishService: WorkHandler = async (g, { payload, insist }) => {
  await insist()
  const { slug, publication } = payload as { slug: string; publication: string }
  const came = await publishPlanned(g, { slug, id: publication })
  g.log.info({ slug, publication, came }, 'The moment to publish has come')
  return 'done'
}
