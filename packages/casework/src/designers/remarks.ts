import { randomUUID } from 'node:crypto'
import { holdsRole, type Session } from '@guildhall/access'
import { remarks, services } from '@guildhall/database/queries'
import { teamsOf } from '@guildhall/process-engine'
import type { Service, ServicePackage, TaskTeam } from '@guildhall/schemas'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { requireStaff, teamIdsOf } from '../staff/permission.ts'

type At = { session: Session; slug: string }

/** How many remarks a list shows, and how many replies of each; the newest. */
const MOST_REMARKS = 200
const MOST_REPLIES = 50
/** No more may be open on one service: else nobody reads them. */
const MOST_OPEN = 200

/** Services on whose drafts somebody may remark: of those whose tasks their teams do; all for designers. */
export async function listReviews(g: Guildhall, { session }: { session: Session }) {
  requireStaff(session)
  const rows = await services.listDrawings(g.db)
  return rows
    .filter((row) => mayRemark(session, row.package as ServicePackage))
    .map((row) => {
      const service = (row.package as { service?: Partial<Service> }).service
      return {
        slug: row.slug,
        name: service?.name ?? row.slug,
        department: service?.department ?? '',
        open: Number(row.open),
      }
    })
}

/** The draft of a service for those who remark on it. Throws not-found, not-allowed. */
export async function readReview(g: Guildhall, { session, slug }: At) {
  const row = await reviewed(g, { session, slug })
  return { package: row.package as ServicePackage, mayEdit: holdsRole(session, 'designer') }
}

/** What is said about a draft: what is open, oldest first, or what is settled, newest first. */
export async function listRemarks(g: Guildhall, { session, slug, open }: At & { open: boolean }) {
  await reviewed(g, { session, slug })
  const rows = await remarks.listRemarks(g.db, { slug, open, limit: MOST_REMARKS })
  const replies = await remarks.repliesTo(
    g.db,
    rows.map(({ id }) => id),
    MOST_REPLIES,
  )
  return rows.map((row) => ({
    id: row.id,
    place: row.place,
    placeWords: row.place_words,
    text: row.text,
    ...(row.suggestion !== null && { suggestion: row.suggestion as remarks.Suggestion }),
    by: row.by,
    own: row.person_id === session.person.id,
    at: row.created_at,
    state: row.state as remarks.RemarkState,
    ...(row.settled_by !== null && { settledBy: row.settled_by }),
    ...(row.reason !== null && { reason: row.reason }),
    replies: replies
      .filter((reply) => reply.remark_id === row.id)
      .map(({ text, by, created_at }) => ({ text, by, at: created_at })),
  }))
}

/** Comments on a place of a draft, or suggests other words for it. The words of the place are kept, for it may be gone by the time it is read. */
export async function addRemark(
  g: Guildhall,
  given: At & { place: string; placeWords: string; text: string; suggestion?: remarks.Suggestion },
): Promise<{ id: string }> {
  const { session, slug, place, placeWords, suggestion } = given
  await reviewed(g, { session, slug })
  const text = given.text.trim()
  if (text === '' && suggestion === undefined)
    throw new GuildhallError('invalid-request', { message: 'There is nothing to say yet', fix: 'Enter a comment.' })
  if (suggestion && suggestion.to.trim() === suggestion.from.trim())
    throw new GuildhallError('invalid-request', {
      message: 'The suggestion is what stands there already',
      fix: 'Change the words, or write a comment.',
    })
  if ((await remarks.countOpenRemarks(g.db, slug)) >= MOST_OPEN)
    throw new GuildhallError('invalid-request', {
      message: `There are ${MOST_OPEN} open comments on this service already`,
      fix: 'Ask its designer to go through them first.',
    })
  const id = randomUUID()
  const one = { id, slug, place, placeWords, text, suggestion, personId: session.person.id, at: g.now() }
  await remarks.addRemark(g.db, one)
  return { id }
}

/** Answers a remark. Throws not-found. */
export async function replyToRemark(
  g: Guildhall,
  { session, slug, id, text }: At & { id: string; text: string },
): Promise<void> {
  await reviewed(g, { session, slug })
  if (text.trim() === '')
    throw new GuildhallError('invalid-request', { message: 'There is nothing to say yet', fix: 'Enter a reply.' })
  if (!(await remarks.readRemark(g.db, slug, id))) throw new GuildhallError('not-found')
  const reply = { id: randomUUID(), remarkId: id, text: text.trim(), personId: session.person.id, at: g.now() }
  await remarks.addReply(g.db, reply)
}

/**
 * Settles a remark, or opens it again. Only designers accept and decline suggestions, a refusal with its reason; whoever wrote a remark may resolve it
 * too. Throws already-done when somebody else has settled it meanwhile.
 */
export async function settleRemark(
  g: Guildhall,
  { session, slug, id, state, reason }: At & { id: string; state: remarks.RemarkState; reason?: string },
): Promise<void> {
  await reviewed(g, { session, slug })
  const row = await remarks.readRemark(g.db, slug, id)
  if (!row) throw new GuildhallError('not-found')
  const own = row.person_id === session.person.id
  if (!holdsRole(session, 'designer') && !(own && (state === 'resolved' || state === 'open')))
    throw new GuildhallError('not-allowed', {
      message: 'Only a designer decides on a suggestion',
      fix: 'Write a reply, or ask the designer.',
    })
  if ((state === 'accepted' || state === 'declined') && row.suggestion === null)
    throw new GuildhallError('invalid-request', { message: 'A comment is resolved; only a suggestion is accepted' })
  if (state === 'declined' && !reason?.trim())
    throw new GuildhallError('invalid-request', { message: 'Say why it is declined', fix: 'Enter a reason.' })
  const seen = row.state as remarks.RemarkState
  const isOpening = state === 'open'
  if (isOpening === (seen === 'open')) throw new GuildhallError('already-done')
  const change = { id, seen, state, personId: session.person.id, reason: reason?.trim() || undefined, at: g.now() }
  if (!(await remarks.settleRemark(g.db, change))) throw new GuildhallError('already-done')
}

async function reviewed(g: Guildhall, { session, slug }: At) {
  requireStaff(session)
  const row = await services.readDesign(g.db, slug)
  if (!row) throw new GuildhallError('not-found')
  if (!mayRemark(session, row.package as ServicePackage))
    throw new GuildhallError('not-allowed', {
      message: 'This service is not of your team',
      fix: 'Its designer can give a step of it to your team.',
    })
  return row
}

/** Designers, and the teams that do a task of the service. A draft may be broken in any way. */
function mayRemark(session: Session, pack: ServicePackage): boolean {
  if (holdsRole(session, 'designer')) return true
  const own = new Set(teamIdsOf(session))
  const steps = Object.values((pack as Partial<ServicePackage>).process?.steps ?? {})
  return steps.some((step) => {
    const team = step?.config?.['team'] as TaskTeam | undefined
    if (typeof team !== 'string' && !Array.isArray(team?.rules)) return false
    return teamsOf(team).some(({ id }) => own.has(id))
  })
}
