import type { Part, Remark } from './found.ts'

/** How many of something the source has, and how many of them are in the draft. */
export type Count = { found: number; kept: number }

/** What became of an import: nothing of the source is missing from both the draft and this. */
export type ImportReport = {
  /** The id of the format, and its name. */
  format: string
  formatTitle: string
  title: string
  counts: Record<'pages' | 'questions' | 'options' | 'conditions' | 'guidance' | 'steps', Count>
  /** What was taken over in another way. */
  changed: Remark[]
  /** What is not in the draft. */
  leftOut: Remark[]
  /** What somebody should look at, by question or page. */
  review: (Remark & { name?: string })[]
}

const names: Record<Exclude<Part, 'setting'>, keyof ImportReport['counts']> = {
  page: 'pages',
  question: 'questions',
  option: 'options',
  condition: 'conditions',
  guidance: 'guidance',
  step: 'steps',
}

/** Counts of what is kept, with what is left out added to what was found. */
export function countsOf(kept: Partial<Record<Part, number>>, leftOut: Remark[]): ImportReport['counts'] {
  const entries = (Object.keys(names) as (keyof typeof names)[]).map((part) => {
    const missing = leftOut.filter(({ of }) => of === part).length
    return [names[part], { found: (kept[part] ?? 0) + missing, kept: kept[part] ?? 0 }] as const
  })
  return Object.fromEntries(entries) as ImportReport['counts']
}

/** One line for a list of files: "12 of 12 questions, 30 of 31 options, 4 to look at". */
export function reportLine({ counts, changed, leftOut, review }: ImportReport): string {
  const counted = Object.entries(counts)
    .filter(([, { found }]) => found > 0)
    .map(([what, { found, kept }]) => `${kept} of ${found} ${what}`)
  const rest = [`${changed.length} changed`, `${leftOut.length} left out`, `${review.length} to look at`]
  return [...counted, ...rest].join(', ')
}
