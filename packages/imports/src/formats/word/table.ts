import type { Found } from '../../found.ts'
import type { Line } from '../../lines/read-lines.ts'
import { lineOf } from '../../text.ts'
import { childrenOf, type Element } from '../../xml.ts'
import type { Words } from './paragraph.ts'

type Cell = { text: string; lines: Line[]; isField: boolean }

/** A table as lines: a cell with words asks, the empty one or the control beside it answers; a head over empty rows asks for each column. */
export function linesOfTable(words: Words, found: Found, table: Element, linesIn: (cell: Element) => Line[]): Line[] {
  const rows = childrenOf(table, 'w:tr').map((row) =>
    childrenOf(row, 'w:tc').map((cell): Cell => {
      const lines = linesIn(cell)
      return {
        text: lineOf(lines.map(({ text }) => text).join(' '), 2_000),
        lines,
        isField: lines.some(({ field }) => field !== undefined),
      }
    }),
  )
  const isEmpty = (row: Cell[] | undefined) =>
    row !== undefined && row.length > 1 && row.every(({ text, isField }) => !isField && /^[\s_.…£]*$/.test(text))
  const lines: Line[] = []
  for (const [index, row] of rows.entries()) {
    if (isEmpty(row) || row.length === 0) continue
    const at = `paragraph ${words.number}`
    if (row.length > 1 && isEmpty(rows[index + 1]) && row.every(({ text }) => text !== '')) {
      found.changed.push({
        of: 'question',
        at,
        original: row.map(({ text }) => text).join(', '),
        message: 'A table to fill in with several rows is asked for once',
      })
      lines.push(...row.map(({ text }) => ({ text, at })))
    } else lines.push(...linesOfRow(row, at))
  }
  return lines
}

const boxes = /[☐☑☒□○◯]/

function linesOfRow(row: Cell[], at: string): Line[] {
  const lines: Line[] = []
  for (let index = 0; index < row.length; index++) {
    const cell = row[index]!
    const next = row[index + 1]
    if (cell.text === '' || /^[\s_.…]*$/.test(cell.text)) continue
    if (next?.isField && !cell.isField) {
      // The words are the label; what the control calls itself is not needed.
      lines.push(...next.lines.map((line, place) => (place === 0 && line.field ? { ...line, text: cell.text } : line)))
      index += 1
    } else if (next && boxes.test(next.text) && !boxes.test(cell.text)) {
      const answers: string[] = []
      while (row[index + 1] && boxes.test(row[index + 1]!.text)) answers.push(row[++index]!.text)
      lines.push({ text: `${cell.text} ${answers.join(' ')}`, at })
    } else if (next && next.text === '' && cell.lines.length > 1 && !cell.isField) {
      lines.push({ text: cell.text, at })
      index += 1
    } else lines.push(...cell.lines)
  }
  return lines
}
