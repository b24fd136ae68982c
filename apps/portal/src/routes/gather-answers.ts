import { GuildhallError, holdSlot, keepUpload, readDraft, readHold } from '@guildhall/casework'
import { type AnswerError, type Answers, parsePage, type Question } from '@guildhall/form-engine'
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
  const fileQuestions = questionsOfKind(page, 'file')
  for (const question of fileQuestions) problems.push(...(await keepFiles(site, open, question, sent, words)))
  await takeKept(site, open, fileQuestions, sent, answers)
  return { answers, problems }
}

/** Files are answers from the moment at which they are kept, whatever else is wrong on the page. */
async function takeKept(site: Site, { draft, viewer }: OpenDraft, questions: Question[], sent: Sent, answers: Answers) {
  if (!questions.some(({ name }) => sent.files[name])) return
  const now = await readDraft(site.guildhall, { id: draft.id, viewer })
  for (const { name } of questions) if (now.answers[name] !== undefined) answers[name] = now.answers[name]
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

/** Keeps what was chosen for a file question; gives what is wrong with the files that are not kept. */
export async function keepFiles(
  site: Site,
  { draft, viewer }: OpenDraft,
  { name, options }: Question,
  sent: Sent,
  words: Texts['apply'],
): Promise<AnswerError[]> {
  const maxBytes = Number(options['maxBytes'] ?? 10_000_000)
  const problems: AnswerError[] = []
  for (const file of sent.files[name] ?? []) {
    if (file.tooLarge || file.bytes.length > maxBytes) {
      problems.push({ at: name, message: words.fileTooLarge(`${Math.floor(maxBytes / 1_000_000)}MB`) })
      continue
    }
    try {
      await keepUpload(site.guildhall, { id: draft.id, viewer, question: name, ...file })
    } catch (error) {
      if (!(error instanceof GuildhallError) || error.status >= 500) throw error
      problems.push({ at: name, message: error.problems?.[0]?.message ?? words.fileFailed })
    }
  }
  // The page has one field for all of them, so it has room for one sentence.
  return problems.slice(0, 1)
}
