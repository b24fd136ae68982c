import type { AnswerError, Answers, Question } from '@guildhall/form-engine'
import type { ListStage } from '@guildhall/govuk-forms'
import { readItem } from '@guildhall/question-kinds/models'
import type { Page } from '@guildhall/schemas'
import { type OpenDraft, questionsOfKind, type Step } from './draft.ts'

/** What a page with a list posts other than "that is all": an item's answers, one to take away, or that there is one more. */
export type ListPost = { question: Question } & (
  | { item: unknown; index: number }
  | { remove: number }
  | { more: true; index: number }
)

/** Where a list stands: `?change=name.2` is the third item, and one past the last is a new one. */
export function listStage(
  { name, required, schema }: Pick<Question, 'name' | 'required' | 'schema'>,
  open: OpenDraft,
  changing: string | undefined,
  fromCheck: boolean,
): ListStage {
  const query = fromCheck ? '?from=check&' : '?'
  const count = itemsOf(open, name).length
  const index = indexIn(name, changing)
  const most = Number(schema.maxItems ?? Number.POSITIVE_INFINITY)
  if (index !== undefined && index <= count && index < most) return { stage: 'item', index, query }
  return count === 0 && required ? { stage: 'item', index: 0, query } : { stage: 'list', query }
}

/** Whether one item of a list is shown, from which "Back" leads to the list. */
export function isInList(page: Page, changing: string | undefined): boolean {
  return questionsOfKind(page, 'add-another').some(({ name }) => indexIn(name, changing) !== undefined)
}

/** What a posted page asks of its list; undefined for a page without one, and when the list is finished. */
export function readListPost(step: Step, fields: Record<string, unknown>): ListPost | undefined {
  const { open, page, changing, fromCheck } = step
  for (const question of questionsOfKind(page, 'add-another')) {
    const { name } = question
    const removed = indexIn(name, /^remove:(.{1,100})$/.exec(String(fields['_action'] ?? ''))?.[1])
    if (removed !== undefined) return { question, remove: removed }
    const given = fields[name] as { item?: unknown; more?: unknown } | undefined
    const stage = listStage(question, open, changing, fromCheck)
    if (stage.stage === 'item') return { question, item: given?.item, index: stage.index }
    if (given?.more === 'yes') return { question, more: true, index: itemsOf(open, name).length }
  }
  return undefined
}

/** Lists as the server keeps them: what is posted for one is an item or a word, never the list. Says when nothing was said. */
export function keepLists(
  { draft, language }: OpenDraft,
  page: Page,
  fields: Record<string, unknown>,
  answers: Answers,
  problems: AnswerError[],
): void {
  for (const { name, kind, schema, options } of questionsOfKind(page, 'add-another')) {
    const kept = draft.answers[name]
    delete answers[name]
    if (kept !== undefined) answers[name] = kept
    if ((fields[name] as { more?: unknown } | undefined)?.more === 'no') continue
    const fault = { keyword: 'more', path: '', params: {} }
    const message =
      language === 'cy'
        ? kind?.errorInWelsh(fault, schema, options, kept)
        : kind?.errorFor(fault, schema, options, kept)
    problems.push({ at: `${name}.more`, message: message ?? '' })
  }
}

/** The items that the server keeps of a list. */
export function itemsOf({ draft }: OpenDraft, name: string): unknown[] {
  const kept = draft.answers[name]
  return Array.isArray(kept) ? kept : []
}

/** A list as it would be with the item that was just typed, for a page that is shown again. */
export function typedItems({ open, changing, fromCheck }: Step, question: Question, raw: unknown): unknown[] {
  const items = itemsOf(open, question.name)
  const stage = listStage(question, open, changing, fromCheck)
  if (stage.stage === 'list') return items
  return items.toSpliced(
    stage.index,
    1,
    readItem((raw as { item?: unknown } | undefined)?.item, question.schema, question.options),
  )
}

function indexIn(name: string, text: string | undefined): number | undefined {
  const [, question, index] = /^(.+)\.(\d{1,3})$/.exec(text ?? '') ?? []
  return question === name ? Number(index) : undefined
}
