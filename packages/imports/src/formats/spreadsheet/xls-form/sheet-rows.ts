import { lineOf } from '../../../text.ts'
import type { Sheet } from '../format.ts'

/** A row of a sheet by the heading of each column, with its number as people count. */
export type Row = { number: number; cell(...headings: string[]): string }

/** Headings of a sheet, small, without spaces, and its rows below. */
export function rowsOf(sheet: Sheet | undefined): { headings: string[]; rows: Row[] } {
  const [first = [], ...rest] = sheet?.rows ?? []
  const headings = first.map((heading) =>
    lineOf(heading)
      .toLowerCase()
      .replace(/\s*::\s*|:(?!:)/g, '::')
      .replace(/^list name$/, 'list_name'),
  )
  const rows = rest.map((cells, index) => ({
    number: index + 2,
    cell: (...wanted: string[]) => {
      const at = wanted.map((heading) => headings.indexOf(heading)).find((place) => place >= 0)
      return at === undefined ? '' : (cells[at] ?? '').trim()
    },
  }))
  return { headings, rows }
}

/** The heading under which texts stand in the language to import: English, else the one without a language, else the first. */
export function textHeading(headings: string[], name: string): string {
  const all = headings.filter((heading) => heading === name || heading.startsWith(`${name}::`))
  return (
    all.find((heading) => /::.*english|::.*\(en\)/.test(heading)) ??
    all.find((heading) => heading === name) ??
    all[0] ??
    name
  )
}

/** The other languages of a heading, which are not imported. */
export function otherHeadings(headings: string[], name: string): string[] {
  const chosen = textHeading(headings, name)
  return headings.filter((heading) => heading.startsWith(`${name}::`) && heading !== chosen)
}
