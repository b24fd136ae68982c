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
          answers: changed.map(({ question, before, after }) => ({
            label: labelOf(version, question),
            before: linesOf(version, question, before),
            after: linesOf(version, question, after),
          })),
        }),
  }
}

function linesOf(version: Version, question: string, value: unknown): string[] {
  if (value === null || value === undefined) return []
  // Asked of the kind itself: a question that is not in view by its rule must not show what its kind hides.
  const asked = version.form.pages.flatMap(questionsOf).find(({ name }) => name === question)
  return asked?.kind
    ? asked.kind.format(value, asked.schema, asked.options)
    : [typeof value === 'string' ? value : JSON.stringify(value)]
}

function labelOf({ form }: Version, question: string): string {
  const schemas = form.pages.map(({ schema }) => schema.properties[question] as { title?: unknown } | undefined)
  const title = schemas.find((schema) => schema !== undefined)?.title
  return typeof title === 'string' ? title : question
}
