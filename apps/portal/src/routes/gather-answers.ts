import { findAddress, findAddresses, GuildhallError, holdSlot, keepUpload, readHold } from '@guildhall/casework'
import { type AnswerError, type Answers, parsePage } from '@guildhall/form-engine'
import type { Page } from '@guildhall/schemas'
import type { Sent } from '../guards/bodies.ts'
import type { Site } from '../site.ts'
import type { Texts } from '../texts/en.ts'
import { type OpenDraft, questionsOfKind } from './draft.ts'

/** The answers of a posted page, and what went wrong while the server fetched, held or stored what they name. */
export type Gathered = { answers: Answers; problems: AnswerError[] }

/** Reads what was typed and completes the answers that only the server can give: address, booking and file. */
export async function gatherAnswers(
  site: Site,
  open: OpenDraft,
  page: Page,
  sent: Sent,
  words: Texts['apply'],
): Promise<Gathered> {
  const answers = parsePage(open.form, page.id, sent.fields, { kept: open.draft.answers })
  const problems: AnswerError[] = []
  for (const { name } of questionsOfKind(page, 'address')) await completeAddress(site, open, name, answers)
  for (const { name } of questionsOfKind(page, 'booking-slot'))
    await holdChosen(site, open, name, answers, problems, words)
  for (const { name, options } of questionsOfKind(page, 'file')) {
    await keepFile(site, open, name, Number(options['maxBytes'] ?? 10_000_000), sent, answers, problems, words)
  }
  return { answers, problems }
}

async function completeAddress(site: Site, { draft }: OpenDraft, name: string, answers: Answers): Promise<void> {
  const answer = answers[name] as { uprn?: string; postcode?: string; line1?: string } | undefined
  const stage = draft.lookups[name]?.stage
  if (answer === undefined) {
    // Nothing was selected in the list: an empty property number makes the engine ask to select an address.
    if (stage === 'choose' && draft.answers[name] === undefined) answers[name] = { uprn: '' }
    return
  }
  if (answer === draft.answers[name]) return
  if (answer.uprn !== undefined) {
    const found = await findAddress(site.guildhall, { uprn: answer.uprn })
    if (!found) return
    const { uprn, line1, line2, town, postcode, zone } = found
    answers[name] = { uprn, line1, ...(line2 ? { line2 } : {}), town, postcode, zone }
    return
  }
  // A typed address has the zone of its postcode, so that an address missing from the gazetteer is not turned away.
  if (answer.line1 === undefined || answer.postcode === undefined) return
  const [neighbour] = await findAddresses(site.guildhall, { postcode: answer.postcode })
  if (neighbour) answers[name] = { ...answer, zone: neighbour.zone }
}

async function holdChosen(
  site: Site,
  { draft, viewer }: OpenDraft,
  name: string,
  answers: Answers,
  problems: AnswerError[],
  words: Texts['apply'],
): Promise<void> {
  const chosen = answers[name] as { slotId?: string } | undefined
  if (chosen?.slotId === undefined) {
    const hold = chosen && (await readHold(site.guildhall, { id: draft.id, viewer, question: name }))
    if (!hold) delete answers[name]
    return
  }
  try {
    const held = await holdSlot(site.guildhall, { id: draft.id, viewer, question: name, slotId: chosen.slotId })
    answers[name] = { bookingId: held.bookingId, date: held.date, window: held.window }
  } catch (error) {
    if (!(error instanceof GuildhallError) || error.status >= 500) throw error
    delete answers[name]
    problems.push({ at: name, message: error.code === 'slot-gone' ? words.slotGone : words.selectSlot })
  }
}

async function keepFile(
  site: Site,
  { draft, viewer }: OpenDraft,
  name: string,
  maxBytes: number,
  sent: Sent,
  answers: Answers,
  problems: AnswerError[],
  words: Texts['apply'],
): Promise<void> {
  const file = sent.files[name]
  if (!file) return
  if (file.tooLarge || file.bytes.length > maxBytes) {
    problems.push({ at: name, message: words.fileTooLarge(`${Math.floor(maxBytes / 1_000_000)}MB`) })
    return
  }
  try {
    const kept = await keepUpload(site.guildhall, { id: draft.id, viewer, question: name, ...file })
    answers[name] = kept.uploadId
  } catch (error) {
    if (!(error instanceof GuildhallError) || error.status >= 500) throw error
    problems.push({ at: name, message: error.problems?.[0]?.message ?? words.fileFailed })
  }
}
