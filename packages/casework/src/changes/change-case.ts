import type { Session } from '@guildhall/access'
import type { CaseRow } from '@guildhall/database/queries'
import type { CaseChange } from '@guildhall/process-engine'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { moveCase } from '../move-case.ts'
import type { Extra } from '../plan-transition.ts'

/** Takes a change into a case with its reason beside the line of the ledger. Throws already-done when the case is no longer where it was meant for. */
export async function changeCase(
  g: Guildhall,
  row: Pick<CaseRow, 'id'>,
  change: CaseChange,
  extra: Extra = {},
): Promise<{ reference: string }> {
  const { changed, reference } = await moveCase(g, row.id, () => change, extra)
  if (!changed)
    throw new GuildhallError('already-done', {
      message: 'The case has moved on since you looked at it',
      fix: 'Reload it to see how it stands now. Nothing was changed.',
    })
  return { reference }
}

/** Throws not-allowed unless the session is of a team lead or an administrator: who may send a case on another way than its process would. */
export function requireLead({ kind, person }: Session): void {
  const isLead = person.roles.includes('admin') || person.teams.some(({ lead }) => lead)
  if (kind !== 'staff' || !isLead)
    throw new GuildhallError('not-allowed', {
      message: 'Only team leads may do this',
      fix: 'Ask the lead of your team.',
    })
}
