import {
  type Guildhall,
  holdSlot,
  listTasks,
  offerSlots,
  readSession,
  type Session,
  type Slot,
  saveAnswers,
  settlePayment,
  signInStaff,
  startDraft,
  startPayment,
  submitDraft,
  type Viewer,
} from '@guildhall/casework'
import { newEmail, pagesFor } from './journey.ts'
import type { Outside } from './outside.ts'

/** A draft of bulky waste that lacks only its slot, made by the use cases themselves. */
export type DirectDraft = { id: string; viewer: Viewer; email: string; slots: Slot[] }

export async function startFilled(g: Guildhall, email = newEmail()): Promise<DirectDraft> {
  const { id, accessToken } = await startDraft(g, { slug: 'bulky-waste' })
  const viewer = { accessToken }
  for (const [page, answers] of Object.entries(pagesFor(email))) {
    const { problems } = await saveAnswers(g, { id, viewer, page, answers })
    if (problems.length > 0) throw new Error(JSON.stringify(problems))
  }
  return { id, viewer, email, slots: await offerSlots(g, { id, viewer, booking: 'collections' }) }
}

export const hold = (g: Guildhall, { id, viewer }: Pick<DirectDraft, 'id' | 'viewer'>, slotId: string) =>
  holdSlot(g, { id, viewer, question: 'slot', slotId })

/** A case that waits for its money. */
export async function openUnpaid(g: Guildhall, nth = 0): Promise<DirectDraft & { reference: string; slot: Slot }> {
  const draft = await startFilled(g)
  const slot = draft.slots[nth]!
  await hold(g, draft, slot.id)
  return { ...draft, slot, reference: (await submitDraft(g, draft)).reference }
}

/** Begins to pay; gives the page and the attempt. */
export async function beginToPay(g: Guildhall, { reference, viewer }: { reference: string; viewer: Viewer }) {
  const started = await startPayment(g, { reference, viewer })
  if (!('nextUrl' in started)) throw new Error(`${reference} owes nothing`)
  return started.nextUrl
}

/** A case that was paid for, with its open task. */
export async function openPaid(g: Guildhall, outside: Outside, nth = 0) {
  const unpaid = await openUnpaid(g, nth)
  const backTo = await outside.confirm(await outside.typeCard(await beginToPay(g, unpaid)))
  await settlePayment(g, { attemptId: backTo!.split('/').at(-1)! })
  return unpaid
}

/** Staff at work: Ben, or Asha who leads the crew. */
export async function sessionOf(g: Guildhall, email: string): Promise<Session> {
  const { sessionToken } = await signInStaff(g, { email, password: 'kingsmere-demo' })
  return (await readSession(g, { sessionToken }))!
}

export async function taskIdOf(g: Guildhall, session: Session, reference: string): Promise<string> {
  const { tasks } = await listTasks(g, { session, view: 'team', search: reference })
  return tasks[0]!.id
}
