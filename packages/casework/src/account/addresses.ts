import { accounts } from '@guildhall/database/queries'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { isUuid } from '../residents/drafts.ts'

/** An address that a resident keeps to fill in forms with, as the address question answers it. */
export type SavedAddress = { id: string; address: Record<string, unknown>; label: string }

/** So many are kept: enough for a home, a workplace and the parents'. */
const MOST = 10

/** A resident's saved addresses, the newest first. */
export async function listAddresses(g: Guildhall, { personId }: { personId: string }): Promise<SavedAddress[]> {
  const rows = await accounts.listAddresses(g.db, personId, MOST)
  return rows.map(({ id, address }) => {
    const lines = address as Record<string, unknown>
    const label = ['line1', 'line2', 'town', 'postcode'].map((line) => lines[line]).filter(Boolean)
    return { id, address: lines, label: label.join(', ') }
  })
}

/** Keeps an address. Throws already-done when it or ten others are kept already. */
export async function saveAddress(
  g: Guildhall,
  { personId, address }: { personId: string; address: Record<string, unknown> },
): Promise<void> {
  const kept = await accounts.listAddresses(g.db, personId, MOST)
  if (kept.length >= MOST) throw new GuildhallError('already-done', { message: 'You have ten addresses already' })
  // The zone decides what is offered and may change: it is looked up anew whenever the address is used.
  const { zone: _, ...lines } = address
  if (kept.some((one) => JSON.stringify(sorted(one.address as object)) === JSON.stringify(sorted(lines)))) return
  await accounts.insertAddress(g.db, personId, lines)
}

/** Takes a saved address away. Throws not-found for somebody else's. */
export async function removeAddress(
  g: Guildhall,
  { personId, addressId }: { personId: string; addressId: string },
): Promise<void> {
  if (!isUuid(addressId) || !(await accounts.deleteAddress(g.db, personId, addressId)))
    throw new GuildhallError('not-found')
}

function sorted(value: object): [string, unknown][] {
  return Object.entries(value).sort(([one], [other]) => one.localeCompare(other))
}
