import type { Viewer } from '@guildhall/access'
import { accounts, drafts } from '@guildhall/database/queries'
import { type GivenProblem, GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { isUuid, openUnsentDraft } from '../residents/drafts.ts'

/** Whom somebody acts for: `role` is what he is to them, `number` a registered number of an organisation. */
export type ActingFor = { kind: 'person' | 'organisation'; name: string; role: string; number?: string }

/** One that a resident keeps in the account. */
export type KeptActingFor = ActingFor & { id: string }

/** So many are kept: enough for a family and the clubs of a street. */
const MOST = 20

/** Whom a resident acts for, by name. */
export async function listActedFor(g: Guildhall, { personId }: { personId: string }): Promise<KeptActingFor[]> {
  const rows = await accounts.listActedFor(g.db, personId, MOST)
  return rows.map(({ id, kind, name, role, number }) => ({
    id,
    kind: kind as ActingFor['kind'],
    name,
    role,
    ...(number !== null && { number }),
  }))
}

/**
 * Keeps somebody whom a resident acts for. Throws invalid-answers, with `empty`, `long` or `format` as the codes of its problems, and already-done when twenty
 * are kept.
 */
export async function addActedFor(
  g: Guildhall,
  { personId, ...given }: { personId: string } & ActingFor,
): Promise<void> {
  const tidy = {
    kind: given.kind,
    name: given.name.trim(),
    role: given.role.trim(),
    ...(given.number?.trim() && { number: given.number.replaceAll(/\s/g, '').toUpperCase() }),
  }
  const problems = [...textProblems('name', tidy.name, 200), ...textProblems('role', tidy.role, 100)]
  if (tidy.number && !/^[A-Z0-9-]{2,20}$/.test(tidy.number))
    problems.push({ at: 'number', code: 'format', message: 'Number must be 2 to 20 letters and numbers' })
  if (problems.length > 0) throw new GuildhallError('invalid-answers', { problems })
  const kept = await listActedFor(g, { personId })
  if (kept.length >= MOST) throw new GuildhallError('already-done', { message: 'You have twenty already' })
  if (kept.some((one) => one.kind === tidy.kind && one.name === tidy.name && one.role === tidy.role)) return
  await accounts.insertActedFor(g.db, personId, tidy)
}

/** Takes one away; forms and requests that name it keep doing so. Throws not-found for somebody else's. */
export async function removeActedFor(g: Guildhall, { personId, id }: { personId: string; id: string }): Promise<void> {
  if (!isUuid(id) || !(await accounts.deleteActedFor(g.db, personId, id))) throw new GuildhallError('not-found')
}

/** Whom a choice names: one that the resident keeps, or himself, which is undefined. Throws not-found for any other. */
export async function chosenActingFor(
  g: Guildhall,
  { personId, choice }: { personId: string; choice: string },
): Promise<ActingFor | undefined> {
  if (choice === 'self') return undefined
  const found = (await listActedFor(g, { personId })).find(({ id }) => id === choice)
  if (!found) throw new GuildhallError('not-found')
  const { id: _, ...actingFor } = found
  return actingFor
}

/** Says whom a form that has not been sent is for. Throws not-found, and already-done once it is sent. */
export async function chooseActingFor(
  g: Guildhall,
  { id, viewer, choice }: { id: string; viewer: Viewer; choice: string },
): Promise<void> {
  const { draft, row } = await openUnsentDraft(g, { id, viewer })
  // What a running case asks for is for whom the case is for.
  if (draft.asked || !viewer.personId || row.person_id !== viewer.personId) throw new GuildhallError('not-found')
  await drafts.putActingFor(g.db, id, await chosenActingFor(g, { personId: viewer.personId, choice }))
}

function textProblems(at: string, text: string, most: number): GivenProblem[] {
  if (text === '') return [{ at, code: 'empty', message: `Enter the ${at}` }]
  return text.length > most ? [{ at, code: 'long', message: `The ${at} must be ${most} characters or less` }] : []
}
