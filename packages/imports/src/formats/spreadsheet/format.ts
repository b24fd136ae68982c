import readExcelFile from 'read-excel-file/node'
import type { Format } from '../../format.ts'
import { ImportError } from '../../import-error.ts'
import { limits } from '../../limits.ts'
import { lineOf } from '../../text.ts'
import { readQuestionList } from './read-question-list.ts'
import { readXlsForm } from './xls-form/read-xls-form.ts'

/** A sheet: its name and its cells as texts, row by row. */
export type Sheet = { name: string; rows: string[][] }

/** An .xlsx file: an XLSForm when it has a survey sheet, else a list of questions. Formulas are not worked out. */
export const spreadsheet: Format = {
  id: 'spreadsheet',
  title: 'Spreadsheet or XLSForm',
  suits: (opened) => opened.kind === 'zip' && opened.entries.has('xl/workbook.xml'),
  read: async (opened) => {
    const sheets = opened.kind === 'zip' ? await sheetsOf(opened.bytes) : []
    const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0)
    if (rows > limits.rows) throw new ImportError(`It has ${rows} rows. There can be ${limits.rows}`)
    return readXlsForm(sheets) ?? readQuestionList(sheets)
  },
}

async function sheetsOf(bytes: Uint8Array): Promise<Sheet[]> {
  try {
    const sheets = await readExcelFile(Buffer.from(bytes))
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((row) =>
        row.map((cell) =>
          cell instanceof Date
            ? cell.toISOString().slice(0, 10)
            : typeof cell === 'string'
              ? cell.slice(0, 5_000)
              : lineOf(cell),
        ),
      ),
    }))
  } catch (error) {
    throw new ImportError(`Its sheets cannot be read: ${lineOf((error as Error).message, 200)}`)
  }
}
