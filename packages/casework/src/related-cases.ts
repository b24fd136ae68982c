import { subCases } from '@guildhall/database/queries'
import type { Language } from './council/hours-in-words.ts'
import type { Guildhall } from './guildhall.ts'
import { inLanguage } from './in-language.ts'

/** Another case, by what people call it. */
export type CaseName = { reference: string; serviceName: string }

/** The case that started this one, and those that this one has started. */
export type RelatedCases = { partOf?: CaseName; started: CaseName[] }

/** More than any process that people can follow starts; the ledger has all of them. */
const MOST = 50

/** Reads what the cases beside a case are called. */
export async function relatedCases(
  g: Guildhall,
  { id, parent_case_id: parentId }: { id: string; parent_case_id: string | null },
  language: Language = 'en',
): Promise<RelatedCases> {
  const nameOf = async ({ reference, slug, version }: { reference: string; slug: string; version: number }) => {
    const { package: pack } = inLanguage(await g.versions.read(slug, version), language)
    return { reference, serviceName: pack.service.name }
  }
  const [parent, started] = await Promise.all([
    parentId === null ? undefined : subCases.readName(g.db, parentId),
    subCases.listSubCases(g.db, id, MOST),
  ])
  return {
    ...(parent && { partOf: await nameOf(parent) }),
    started: await Promise.all(started.map(nameOf)),
  }
}
