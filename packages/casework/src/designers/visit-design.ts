import type { Session } from '@guildhall/access'
import { designVisits, services } from '@guildhall/database/queries'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { requireStaff } from '../staff/permission.ts'

/** Somebody else who has the service open, or the same person in another window, and where they are in words. */
export type Visitor = { visit: string; name: string; place: string; self: boolean }

/** Says where in a service its designer is; gives who else is there, and the revision of the draft, which others may have changed. Throws not-found. */
export async function visitDesign(
  g: Guildhall,
  visit: { session: Session; slug: string; visit: string; place: string; left?: boolean },
): Promise<{ revision: number; visitors: Visitor[] }> {
  const { session, slug, place } = visit
  requireStaff(session, 'designer')
  const revision = await services.designRevision(g.db, slug)
  if (revision === undefined) throw new GuildhallError('not-found')
  if (visit.left) {
    await designVisits.endVisit(g.db, visit.visit, session.person.id)
    return { revision, visitors: [] }
  }
  await designVisits.seeVisit(g.db, { visit: visit.visit, slug, personId: session.person.id, place })
  const others = await designVisits.otherVisits(g.db, slug, visit.visit)
  return {
    revision,
    visitors: others.map((one) => ({
      visit: one.visit,
      name: one.name,
      place: one.place,
      self: one.person_id === session.person.id,
    })),
  }
}
