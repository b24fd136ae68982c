import type { Session } from '@guildhall/access'
import { reasonText, vocabularyOf } from '@guildhall/case-words'
import { reasons as queries } from '@guildhall/database/queries'
import type { Reason } from '@guildhall/process-engine'
import type { Guildhall } from '../guildhall.ts'
import { openCaseRow } from '../staff/open-case-row.ts'
import { stepAt } from '../versions.ts'

/** Why something of a case is as it is, as it was written down when it became so. */
export type ReasonView = {
  at: Date
  /** The last line of the ledger of that turn. */
  seq: number
  about: Reason['about']
  text: string
  step?: { id: string; title: string }
  /** The version of the service whose rule it was, and where in its package the rule stands. */
  version: number
  pointer: string
  inputs: { path: string; title: string; value: unknown }[]
  result: unknown
}

const PAGE_SIZE = 50

/** The reasons of a case in order, paged. Throws not-found for a case that is not there. */
export async function listReasons(
  g: Guildhall,
  { reference, page = 1, session }: { reference: string; page?: number; session: Session },
): Promise<{ reasons: ReasonView[]; total: number; page: number; pageSize: number }> {
  const { row } = await openCaseRow(g, session, reference)
  const { rows, total } = await queries.listReasons(g.db, row.id, (page - 1) * PAGE_SIZE, PAGE_SIZE)
  const views = await Promise.all(
    rows.map(async ({ at, ledger_length, version: number, reason }) => {
      const version = await g.versions.read(row.slug, number)
      const words = vocabularyOf(version.package)
      const { about, step, at: pointer, inputs = {}, result } = reason as Reason
      return {
        at,
        seq: ledger_length,
        about,
        text: reasonText(version.package, reason as Reason, words),
        ...(step !== undefined && { step: { id: step, title: stepAt(version, step)?.title ?? step } }),
        version: number,
        pointer,
        inputs: Object.entries(inputs).map(([path, value]) => ({ path, title: words.names[path] ?? path, value })),
        result,
      }
    }),
  )
  return { reasons: views, total, page, pageSize: PAGE_SIZE }
}
