import type { caseChanges } from '@guildhall/database/queries'
import { questionsOf } from '@guildhall/form-engine'
import type { EventView } from '../staff/cases.ts'
import type { Version } from '../versions.ts'

type Changes = Awaited<ReturnType<typeof caseChanges.readChanges>>

/** What was said about a line of the ledger, and the answers before and after it, in the words in which forms show them. */
export function changeInWords(
  { notes, answers }: Changes,
  seq: number,
  version: Version,
): Pick<EventView, 'note' | 'answers'> {
  const note = notes.find((one) => one.seq === seq)?.text
  const changed = answers.filter((one) => one.seq === seq)
  return {
    ...(note === undefined ? {} : { note }),
    ...(changed.length === 0
      ? {}
      : {
          answers: changed.map(({ question, before, after }) => inWords(version, question, before, after)),
        }),
  }
}

/** An answer before and after, in the words in which forms show it. */
export function inWords(version: Version, question: string, before: unknown, after: unknown) {
  // Asked of the kind itself: a question that is not in view by its rule must not show what its kind hides.
  const found = version.form.pages.flatMap(questionsOf).find(({ name }) => name === question)
  const lines = (value: unknown): string[] => {
    if (value === null || value === undefined) return []
    return found?.kind
      ? found.kind.format(value, found.schema, found.options)
      : [typeof value === 'string' ? value : JSON.stringify(value)]
  }
  return { label: found?.schema.title ?? question, before: lines(before), after: lines(after) }
}
