import { randomUUID } from 'node:crypto'
import { type Call, Refused } from './client.ts'

/** Somebody on his way through bulky waste. */
export type Resident = { email: string; draftId: string; headers: Record<string, string>; slot: { date: string } }

type Slot = { id: string; date: string; window: string; left: number }

/** Fills in the form as a guest and holds the first slot that has room, or the `nth` of them. */
export async function fillIn(call: Call, { nth = 0 } = {}): Promise<Resident> {
  const resident = await tryToFillIn(call, () => nth)
  if (!resident) throw new Error('Every slot is taken')
  return resident
}

/** fillIn, choosing one of so many slots each time another was quicker; undefined once there is no slot left. */
export async function tryToFillIn(call: Call, choose: (of: number) => number): Promise<Resident | undefined> {
  const email = newEmail()
  const { body: draft } = await call('POST', '/api/drafts', { slug: 'bulky-waste' })
  const headers = { 'x-access-token': String(draft['accessToken']) }
  const path = `/api/drafts/${draft['id']}`
  for (const [page, answers] of Object.entries(pagesFor(email)))
    await call('PUT', `${path}/pages/${page}`, { answers }, headers)
  for (let turn = 0; turn < 20; turn += 1) {
    const { body: offered } = await call('GET', `${path}/slots?booking=collections`, undefined, headers)
    const slots = offered['slots'] as Slot[]
    const slot = slots[choose(slots.length)]
    if (!slot) return undefined
    try {
      await call('POST', `${path}/holds`, { question: 'slot', slotId: slot.id }, headers)
      return { email, draftId: String(draft['id']), headers, slot }
    } catch (error) {
      if (!(error instanceof Refused) || error.code !== 'slot-gone') throw error
    }
  }
  return undefined
}

/** The answers of every page but the slot's. */
export function pagesFor(email: string): Record<string, Record<string, unknown>> {
  return {
    address: { address: { uprn: '00000001000', line1: '1 Bridge Street', town: 'Kingsmere', postcode: 'KM1 1AB' } },
    items: { items: [{ item: 'sofa', quantity: 1 }] },
    photo: {},
    place: { place: 'On the drive' },
    contact: { fullName: 'Jane Quillfeather', email },
  }
}

export const newEmail = () => `jane.${randomUUID().slice(0, 8)}@home.example`

/** Sends it; the reference. */
export async function submit(call: Call, { draftId, headers }: Resident): Promise<string> {
  const key = { ...headers, 'idempotency-key': `key-${draftId}` }
  return String((await call('POST', `/api/drafts/${draftId}/submit`, undefined, key)).body['reference'])
}

/** Asks for the page to pay on. `hurry` is called when an earlier try, which died, still has to be waited for. */
export async function startPaying(
  call: Call,
  { headers }: Resident,
  reference: string,
  hurry: () => Promise<unknown>,
  turns = 4,
): Promise<string> {
  for (let turn = 0; turn < turns; turn += 1) {
    try {
      return String((await call('POST', `/api/requests/${reference}/payments`, undefined, headers)).body['nextUrl'])
    } catch (error) {
      if (!(error instanceof Refused) || !/^payment-(starting|unavailable)$/.test(error.code)) throw error
      await hurry()
    }
  }
  throw new Error(`${reference} could not begin to pay`)
}

/** A member of staff at the desk: the headers of his calls. */
export async function signIn(call: Call, email = 'ben.crew@kingsmere.example'): Promise<Record<string, string>> {
  const reply = await call('POST', '/api/session', { email, password: 'kingsmere-demo' })
  return { cookie: reply.cookie!, 'x-csrf-token': String(reply.body['csrf']) }
}

/** Claims the case's task and completes it. A try whose answer was lost may have done it already. */
export async function collect(call: Call, desk: Record<string, string>, taskId: string): Promise<void> {
  await unlessDone(call('POST', `/api/desk/tasks/${taskId}/claim`, undefined, desk))
  await unlessDone(call('POST', `/api/desk/tasks/${taskId}/complete`, { outcome: 'collected' }, desk))
}

/** Five stars. */
export async function rate(call: Call, { headers }: Resident, reference: string): Promise<void> {
  await unlessDone(call('POST', `/api/requests/${reference}/rating`, { stars: 5 }, headers))
}

async function unlessDone(asked: Promise<unknown>): Promise<void> {
  try {
    await asked
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'already-done') throw error
  }
}
