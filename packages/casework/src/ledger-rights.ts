import { mayChangeLedger } from '@guildhall/database'
import type { Guildhall } from './guildhall.ts'

/** Says so in the log when this process has more rights than it needs: then only a trigger keeps the ledger as it was written. */
export async function warnOfLedgerRights({ db, log }: Pick<Guildhall, 'db' | 'log'>): Promise<void> {
  // A database that is away at the start is no reason not to start.
  if (await mayChangeLedger(db).catch(() => false))
    log.warn({}, 'This process could change the ledger: connect it as a role of its own, see docs/ledger.md')
}
