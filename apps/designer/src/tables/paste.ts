import type { RuleField } from '../rules/rule-field.ts'
import { emptyRow } from './edit-rows.ts'
import { readCell, readOutput } from './read-cell.ts'
import type { DecisionTable } from './table.ts'

const MOST_ROWS = 500

/** The table after a paste, or the sentences of what could not be read; then nothing is taken. */
export type Pasted = { table: DecisionTable; rows: number } | { mistakes: string[] }

/**
 * Puts the cells of a spreadsheet into a table from a cell on, rows and columns counted from 0 over inputs and outputs together; rows that are
 * missing are added. A cell that cannot be read stops all of it.
 */
export function paste(
  table: DecisionTable,
  fields: RuleField[],
  start: { row: number; column: number },
  text: string,
): Pasted {
  const lines = readTabs(text)
  const { inputs, outputs } = table
  const mistakes: string[] = []
  if (start.row + lines.length > MOST_ROWS) return { mistakes: [`A table has ${MOST_ROWS} rows at most`] }
  const rows = [...table.rows]
  for (const [down, line] of lines.entries()) {
    const at = start.row + down
    const row = rows[at] ?? emptyRow(table)
    const [when, gives] = [[...row.when], [...row.gives]]
    for (const [right, words] of line.entries()) {
      const column = start.column + right
      const output = column - inputs.length
      if (column < inputs.length) {
        const cell = readCell(words, fields[column]!)
        if (cell === undefined) mistakes.push(unread(words, inputs[column]!.title, at))
        else when[column] = cell
      } else if (output < outputs.length) {
        const value = readOutput(words, outputs[output]!.type)
        if (value === undefined) mistakes.push(unread(words, outputs[output]!.title, at))
        else gives[output] = value
      } else if (words.trim() !== '') mistakes.push(`There is no column for “${words}” in row ${at + 1}`)
    }
    rows[at] = { ...row, when, gives }
  }
  return mistakes.length > 0 ? { mistakes } : { table: { ...table, rows }, rows: lines.length }
}

function unread(words: string, title: string, row: number): string {
  return `“${words}” cannot be read as “${title}” in row ${row + 1}`
}

/** Splits what a spreadsheet copies; a cell with a quotation mark or a line break in it comes in quotation marks. */
export function readTabs(text: string): string[][] {
  const rows: string[][] = [['']]
  let quoted = false
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  for (let at = 0; at < plain.length; at += 1) {
    const letter = plain[at]!
    const row = rows.at(-1)!
    const cell = row.at(-1)!
    if (quoted && letter === '"' && plain[at + 1] === '"') {
      row[row.length - 1] = `${cell}"`
      at += 1
    } else if (letter === '"' && (quoted || cell === '')) quoted = !quoted
    else if (letter === '\t' && !quoted) row.push('')
    else if (letter === '\n' && !quoted) rows.push([''])
    else row[row.length - 1] = cell + letter
  }
  return rows
}
