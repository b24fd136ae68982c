import type { Viewer } from '@guildhall/access'
import { drafts } from '@guildhall/database/queries'
import { type CaseState, expiryOf, invitedFrom } from '@guildhall/process-engine'
import type { Guildhall } from '../guildhall.ts'
import { stepAt, type Version } from '../versions.ts'
import { openRequest } from './open-request.ts'

/** What becomes of something that a case lets its resident renew: the invitation lies ahead, is open, was taken or has lapsed. */
export type RenewalView = {
  state: 'ahead' | 'open' | 'renewed' | 'lapsed'
  /** When it runs out, while it has not. */
  expiresAt?: Date
  /** From when it can be renewed, while that lies ahead. */
  opensAt?: Date
  /** The case that renews it. */
  reference?: string
}

/** How it stands with the renewal that a case came to last; nothing where it came to none. */
export function renewalOf(state: CaseState, version: Pick<Version, 'package'>): RenewalView | undefined {
  const latest = latestRenewal(state, version)
  if (!latest) return undefined
  const { visit, status, outcome, result } = latest
  const expiry = status === 'active' && state.status === 'open' ? expiryOf(state, visit) : undefined
  if (expiry !== undefined) {
    const opensAt = invitedFrom(state, visit)
    return {
      state: opensAt === undefined ? 'open' : 'ahead',
      expiresAt: new Date(expiry),
      ...(opensAt !== undefined && { opensAt: new Date(opensAt) }),
    }
  }
  if (outcome === 'renewed') return { state: 'renewed', reference: String(result?.['reference'] ?? '') }
  return outcome === 'lapsed' ? { state: 'lapsed' } : undefined
}

/**
 * Where one's own case leads to renew it: the draft that is filled in from it, or the case that it became. Nothing while it is not time, or no more.
 * Throws not-found.
 */
export async function openInvitation(
  g: Guildhall,
  input: { reference: string; viewer: Viewer },
): Promise<{ draftId?: string; reference?: string } | undefined> {
  const { row, version } = await openRequest(g, input)
  const latest = latestRenewal(row.state as CaseState, version)
  const invitation = latest && (await drafts.readInvitation(g.db, { caseId: row.id, ...latest.visit }))
  if (!invitation) return undefined
  if (invitation.reference) return { reference: invitation.reference }
  if (invitation.ended_at || invitation.expires_at <= g.now()) return undefined
  return { draftId: invitation.id }
}

function latestRenewal(state: CaseState, version: Pick<Version, 'package'>) {
  const visits = Object.entries(state.steps).filter(([place]) => stepAt(version, place)?.kind === 'renewal')
  const [last] = visits.sort(([, a], [, b]) => (a.enteredAt < b.enteredAt ? 1 : -1))
  if (!last) return undefined
  const [step, { occurrence, status, outcome, result }] = last
  return { visit: { step, occurrence }, status, outcome, result }
}
