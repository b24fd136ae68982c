import type { CaseState, SlotStatus } from './model.ts'

const further: SlotStatus[] = ['reserved', 'confirmed', 'released']

/** How the booked slots of a case stand, by booking id. A case that was begun before they were kept together is read from its steps. */
export function slotsOf(state: CaseState): Readonly<Record<string, SlotStatus>> {
  if (state.slots) return state.slots
  const slots: Record<string, SlotStatus> = {}
  for (const { outcome, result } of Object.values(state.steps)) {
    const bookingId = result?.['bookingId']
    const rank = further.indexOf(outcome as SlotStatus)
    if (typeof bookingId !== 'string' || rank < 0) continue
    const known = slots[bookingId]
    if (!known || rank > further.indexOf(known)) slots[bookingId] = further[rank]!
  }
  return slots
}
