import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { Viewer } from '@guildhall/access'
import { bookings, drafts, uploads } from '@guildhall/database/queries'
import { questionsOf, visibleAnswers, visiblePages } from '@guildhall/form-engine'
import { workOutFee } from '@guildhall/process-engine'
import type { PaymentStepConfig } from '@guildhall/schemas'
import type { Language } from '../council/hours-in-words.ts'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import type { Version } from '../versions.ts'
import { type OpenDraft, openUnsentDraft } from './drafts.ts'
import { fileIds } from './uploads.ts'

/** What is not as it was when somebody put a form aside. Prices are in pence. */
export type SinceThen =
  | { what: 'slot'; question: string; date: string; windowTitle: string }
  | { what: 'file'; question: string; title: string }
  | { what: 'price'; kept: number; now: number }
  | { what: 'closed' }

type Given = { id: string; viewer: Viewer; language?: Language }

/**
 * What changed while a form lay aside: slots given up, files that are gone, and what the service costs by now or that it is not offered any more.
 * The form itself stays on the version that it began with, whatever was published since.
 */
export async function readSinceThen(g: Guildhall, given: Given): Promise<SinceThen[]> {
  const open = await openUnsentDraft(g, given)
  return [...(await lostAnswers(g, open)), ...(await changesOfService(g, open))]
}

/** Takes the answers away that are worth nothing any more, so that they are asked for again. */
export async function takeUpDraft(g: Guildhall, given: Given): Promise<void> {
  const lost = await lostAnswers(g, await openUnsentDraft(g, given))
  if (lost.length === 0) return
  await drafts.mergeAnswers(g.db, given.id, Object.fromEntries(lost.map(({ question }) => [question, null])))
}

async function lostAnswers(g: Guildhall, { draft, version }: OpenDraft) {
  const lost: Extract<SinceThen, { question: string }>[] = []
  const asked = visiblePages(draft.form, draft.answers).flatMap(questionsOf)
  for (const { name, kind, schema, options } of asked) {
    const answer = draft.answers[name]
    if (answer === undefined) continue
    if (kind?.kind === 'booking-slot') {
      const { bookingId, date, window } = answer as { bookingId?: string; date: string; window: string }
      const hold = await bookings.readHold(g.db, draft.id)
      if (hold?.id === bookingId) continue
      const windows = version.package.bookings[String(options['booking'])]?.windows ?? []
      lost.push({
        what: 'slot',
        question: name,
        date,
        windowTitle: windows.find(({ id }) => id === window)?.title ?? window,
      })
    }
    if (kind?.kind === 'file' && !(await areKept(g, answer)))
      lost.push({ what: 'file', question: name, title: typeof schema.title === 'string' ? schema.title : name })
  }
  return lost
}

async function areKept(g: Guildhall, answer: unknown): Promise<boolean> {
  const ids = fileIds(answer)
  const kept = await Promise.all(ids.map((id) => isKept(g, id)))
  return ids.length > 0 && kept.every(Boolean)
}

async function isKept(g: Guildhall, uploadId: string): Promise<boolean> {
  const row = await uploads.readUpload(g.db, uploadId)
  if (!row) return false
  return access(join(g.settings.uploadFolder, row.storage_key)).then(
    () => true,
    () => false,
  )
}

async function changesOfService(g: Guildhall, { draft, version }: OpenDraft): Promise<SinceThen[]> {
  // What a case asks for goes on as the case does.
  if (draft.asked) return []
  const current = await g.versions.current(draft.slug).catch((error: unknown) => {
    if (error instanceof GuildhallError && error.code === 'not-found') return undefined
    throw error
  })
  if (!current) return [{ what: 'closed' }]
  if (current.version === draft.version) return []
  const [kept, now] = [priceOf(version, draft.answers), priceOf(current, draft.answers)]
  return kept === now ? [] : [{ what: 'price', kept, now }]
}

/** What the answers so far cost by a version, nothing where it asks for no money. */
function priceOf(version: Version, answers: Record<string, unknown>): number {
  const payment = Object.values(version.package.process.steps).find(({ kind }) => kind === 'payment')
  const fee = payment && version.package.fees[(payment.config as unknown as PaymentStepConfig).fee]
  if (!fee) return 0
  return workOutFee(fee, { answers: visibleAnswers(version.form, answers), steps: {}, case: {} }).total
}
