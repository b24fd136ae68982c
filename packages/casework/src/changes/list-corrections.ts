import { caseChanges, people } from '@guildhall/database/queries'
import type { Actor } from '@guildhall/process-engine'
import type { Guildhall } from '../guildhall.ts'
import type { EventView } from '../staff/cases.ts'
import type { Version } from '../versions.ts'
import { changeInWords } from './change-in-words.ts'

/** A correction of answers: who made it, why, and what it changed. */
export type CorrectionView = { at: Date; by?: string; reason?: string; answers: NonNullable<EventView['answers']> }

/** The corrections of a case, the newest first. */
export async function listCorrections(g: Guildhall, caseId: string, version: Version): Promise<CorrectionView[]> {
  const { events, changes } = await caseChanges.listCorrections(g.db, caseId)
  const ids = events.flatMap(({ actor }) => (actor as Actor | null)?.id ?? [])
  const names = await people.namesOfPeople(g.db, [...new Set(ids)])
  return events.map(({ seq, at, actor }) => {
    const { note, answers = [] } = changeInWords(changes, seq, version)
    const by = names.get((actor as Actor | null)?.id ?? '')
    return { at, ...(by !== undefined && { by }), ...(note !== undefined && { reason: note }), answers }
  })
}
