import { GuildhallError, holdSlot, keepUpload, readHold } from '@guildhall/casework'
import { type AnswerError, type Answers, parsePage } from '@guildhall/form-engine'
import type { Page } from '@guildhall/schemas'
import type { Sent } from '../guards/bodies.ts'
import type { Site } from '../site.ts'
import type { Texts } from '../texts/en.ts'
import { type OpenDraft, questionsOfKind } from './draft.ts'
import { keepLists } from './list-stage.ts'

/** The answers of a posted page, and what went wrong while the server fetched, held or stored what they name. */
export type Gathered = { answers: Answers; problems: AnswerError[] }

/** Reads what was typed, holds the chosen slot and keeps the file, whose answers only the server can give. */
export async function gatherAnswers(
  site: Site,
  open: OpenDraft,
  page: Page,
  sent: Sent,
  words: Texts['apply'],
): Promise<Gathered> {
  const answers = parsePage(open.form, page.id, sent.fields, { kept: open.draft.answers })
  const problems: AnswerError[] = []
  keepLists(open, page, sent.fields, answers, problems)
  for (const { name } of questionsOfKind(page, 'address')) judgeEmptyAddress(open, name, answers, problems, words)
  for (const { name } of questionsOfKind(page, 'booking-slot'))
    await holdChosen(site, open, name, answers, problems, words)
  for (const { name, options } of questionsOfKind(page, 'file')) {
    await keepFile(site, open, name, Number(options['maxBytes'] ?? 10_000_000), sent, answers, problems, words)
  }
  return { answers, problems }
}

/** An address of which nothing was given: the error must fit the fields that the person sees. */
function judgeEmptyAddress(
  { draft }: OpenDraft,
  name: string,
  answers: Answers,
  problems: AnswerError[],
  words: Texts['apply'],
): void {
  if (answers[name] !== undefined) return
  const stage = draft.lookups[name]?.stage
  if (stage === 'choose') problems.push({ at: name, message: words.selectAddress })
  if (stage === 'manual') answers[name] = {}
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
