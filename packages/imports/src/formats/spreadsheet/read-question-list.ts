import { oneQuestionEach } from '../../draft/split-pages.ts'
import { type Found, type FoundOption, type FoundPage, type FoundQuestion, nothingFound } from '../../found.ts'
import { ImportError } from '../../import-error.ts'
import { readLines } from '../../lines/read-lines.ts'
import { shapeOfWords } from '../../lines/shape-of-words.ts'
import { lineOf } from '../../text.ts'
import type { Sheet } from './format.ts'

const headings = {
  question: /^(questions?|labels?|fields?( names?)?|prompts?|question texts?|title|data items?|what we ask)$/i,
  type: /^(types?|answer types?|field types?|formats?|component|question type|input type|data type)$/i,
  options:
    /^(options?|choices?|answers?|values?|list|(drop ?down|possible|answer) (options|values|answers|choices)|options?.*separated.*)$/i,
  required:
    /^(required\??|mandatory\??|must be answered|compulsory\??|optional\??|required\/optional|mandatory\/optional)$/i,
  hint: /^(hints?( text)?|help( text)?|guidance|notes?|descriptions?)$/i,
  page: /^(pages?|sections?|groups?|page titles?|screens?|steps?|headings?)$/i,
}
type Column = keyof typeof headings

/** A spreadsheet with a row for each question under headings, or a form that is laid out in cells. */
export function readQuestionList(sheets: Sheet[]): Found {
  const found = nothingFound('')
  for (const sheet of sheets) {
    const filled = sheet.rows.filter((row) => row.some((cell) => cell.trim() !== ''))
    if (filled.length === 0) continue
    const at = filled.slice(0, 30).findIndex((row) => columnsOf(row) !== undefined)
    found.pages.push(
      ...(at >= 0
        ? pagesOfList(found, sheet, filled.slice(at + 1), columnsOf(filled[at]!)!)
        : pagesOfCells(found, sheet, filled)),
    )
  }
  if (found.pages.length === 0) throw new ImportError('There are no questions in its sheets')
  return found
}

function columnsOf(row: string[]): Map<Column, number> | undefined {
  const columns = new Map<Column, number>()
  for (const [at, cell] of row.entries()) {
    const column = (Object.keys(headings) as Column[]).find(
      (name) => !columns.has(name) && headings[name].test(cell.trim()),
    )
    if (column) columns.set(column, at)
  }
  return columns.has('question') && columns.size >= 2 ? columns : undefined
}

function pagesOfList(found: Found, sheet: Sheet, rows: string[][], columns: Map<Column, number>): FoundPage[] {
  const pages = new Map<string, FoundQuestion[]>()
  let page = ''
  for (const [index, row] of rows.entries()) {
    const cell = (column: Column) => (columns.has(column) ? lineOf(row[columns.get(column)!], 2_000) : '')
    const at = `${sheet.name}, question ${index + 1}`
    page = cell('page') || page
    const label = cell('question')
    const known = new Set(columns.values())
    for (const [place, other] of row.entries())
      if (other.trim() !== '' && !known.has(place))
        found.leftOut.push({
          of: 'setting',
          at,
          original: lineOf(other, 200),
          message: 'Its column has no meaning here',
        })
    if (label === '') continue
    const options = splitOptions(cell('options'))
    const optional = /optional/i.test(cell('required')) || /^(no|n|false)$/i.test(cell('required'))
    const question: FoundQuestion = {
      key: at,
      at,
      label,
      ...shapeOfWords(cell('type'), options),
      hint: cell('hint') || undefined,
      required: cell('required') !== '' && !optional,
      ...(options.length === 0 ? {} : { options }),
    }
    pages.set(page, [...(pages.get(page) ?? []), question])
  }
  return [...pages].flatMap(([title, questions]) =>
    title === '' ? oneQuestionEach(questions) : [{ at: sheet.name, title, questions }],
  )
}

function splitOptions(text: string): FoundOption[] {
  const parts = text.split(/[;|\n]|,(?! )|, (?=[A-Z0-9£])/).map((part) => lineOf(part.replace(/^[-•*–]\s*/, '')))
  const labels = [...new Set(parts.filter((part) => part !== ''))]
  return labels.length < 2 ? [] : labels.map((label) => ({ value: label, label }))
}

/** Cells as the lines of a form: each text cell is a line, those beside it what can be chosen when there are several. */
function pagesOfCells(found: Found, sheet: Sheet, rows: string[][]): FoundPage[] {
  const lines = rows.flatMap((row, index) => {
    const [first, ...rest] = row.map((cell) => lineOf(cell, 1_000)).filter((cell) => cell !== '')
    const at = `${sheet.name} row ${index + 1}`
    if (first === undefined) return []
    return [
      { text: first, at },
      ...(rest.length >= 2
        ? rest.map((text) => ({ text, at, bullet: 'one' as const }))
        : rest.map((text) => ({ text, at }))),
    ]
  })
  return readLines(found, lines, sheet.name)
}
