import type { Viewer } from '@guildhall/access'
import { type DrawnDocument, renderDocument, TooBusyError } from '@guildhall/documents'
import { type RequestView, viewRequest } from '../case-view.ts'
import type { Language } from '../council/hours-in-words.ts'
import { GuildhallError } from '../errors.ts'
import type { Guildhall } from '../guildhall.ts'
import { openRequest } from '../residents/open-request.ts'
import { dayInWords, dayOf } from '../zone.ts'
import { feeTable } from './fee-table.ts'
import { issuerOf } from './issuer.ts'
import { type DocumentFile, fileNameOf } from './read-documents.ts'
import { words } from './words.ts'

/** What somebody keeps of a request: its answers, its booking and what was paid. It is drawn when asked for. Throws not-found for one of somebody else. */
export async function readReceipt(
  g: Guildhall,
  { reference, viewer, language = 'en' }: { reference: string; viewer: Viewer; language?: Language },
): Promise<DocumentFile> {
  const { row, version } = await openRequest(g, { reference, viewer, language })
  const view = await viewRequest(g, row, version, { language })
  const drawn = receiptOf(view, { issuer: await issuerOf(g, language), language, now: g.now() })
  return { fileName: fileNameOf(drawn.title, row.reference), bytes: await renderDocument(drawn).catch(tellBusy) }
}

/** The receipt of a request as it stands. */
export function receiptOf(
  { reference, serviceName, openedAt, booking, answers, payment }: RequestView,
  { issuer, language, now }: { issuer: DrawnDocument['issuer']; language: Language; now: Date },
): DrawnDocument {
  const w = words[language]
  const day = (at: Date) => dayInWords(dayOf(at), language)
  const isBooked = booking?.state === 'confirmed' || booking?.state === 'reserved'
  return {
    title: w.receipt,
    language,
    madeAt: now.toISOString(),
    issuer,
    facts: [
      { label: w.service, lines: [serviceName] },
      { label: w.reference, lines: [reference] },
      { label: w.sent, lines: [day(openedAt)] },
      ...(isBooked ? [{ label: w.booked, lines: [dayInWords(booking.date, language), booking.windowTitle] }] : []),
    ],
    blocks: [
      ...(payment ? [{ block: 'heading' as const, text: w.fees }, feeTable(payment, language)] : []),
      { block: 'heading', text: w.yourAnswers },
      { block: 'table', heads: [w.question, w.answer], rows: answers.flatMap(({ rows }) => rows) },
      { block: 'paragraph', text: w.receiptText(issuer.name, day(now)) },
    ],
  }
}

function tellBusy(error: unknown): never {
  throw error instanceof TooBusyError ? new GuildhallError('documents-busy', { cause: error }) : error
}
