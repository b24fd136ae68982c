import type { DrawnBlock, Row } from './drawn.ts'
import { keepTogether, LEFT, type Sheet, WIDTH } from './sheet.ts'

type Table = Extract<DrawnBlock, { block: 'table' }>
type Cell = { text: string; type: 'TH' | 'TD'; scope?: 'Row' | 'Column'; font: 'regular' | 'bold' }

const GAP = 16
const PADDING = 6
const SIZE = 10.5

/** Two columns with a line under each row. The first row of heads, and the first cell of every row, are told to screen readers as such. */
export function drawTable(sheet: Sheet, { heads, rows, isMoney = false, total }: Table): void {
  const table = sheet.struct('Table')
  sheet.addStructure(table)
  const [first, second] = heads
  const headCell = (text: string): Cell => ({ text, type: 'TH', scope: 'Column', font: 'bold' })
  drawRow(sheet, table, [headCell(first), headCell(second)], isMoney)
  const bodyCells = ({ label, lines }: Row, font: Cell['font']): [Cell, Cell] => [
    { text: label, type: 'TH', scope: 'Row', font },
    { text: lines.join('\n'), type: 'TD', font },
  ]
  for (const row of rows) drawRow(sheet, table, bodyCells(row, 'regular'), isMoney)
  if (total) drawRow(sheet, table, bodyCells(total, 'bold'), isMoney)
  table.end()
  sheet.x = LEFT
  sheet.moveDown(0.8)
}

function drawRow(sheet: Sheet, table: ReturnType<Sheet['struct']>, cells: [Cell, Cell], isMoney: boolean): void {
  const firstWidth = WIDTH * (isMoney ? 0.75 : 0.4) - GAP / 2
  const secondWidth = WIDTH - firstWidth - GAP
  const [first, second] = cells
  const heightOf = ({ text, font }: Cell, width: number) =>
    sheet
      .font(font)
      .fontSize(SIZE)
      .heightOfString(text || ' ', { width })
  const height = Math.max(heightOf(first, firstWidth), heightOf(second, secondWidth))
  // A row of more than a page begins where it is and runs on.
  keepTogether(sheet, Math.min(height + 2 * PADDING, 600))
  const top = sheet.y + PADDING
  const startPage = sheet.page
  const row = sheet.struct('TR')
  table.add(row)
  drawCell(sheet, row, first, { x: LEFT, top, width: firstWidth })
  const below = sheet.y
  const isSplit = sheet.page !== startPage
  if (isSplit) sheet.y = top
  drawCell(sheet, row, second, {
    x: LEFT + firstWidth + GAP,
    top: isSplit ? sheet.page.margins.top : top,
    width: secondWidth,
    align: isMoney ? 'right' : 'left',
  })
  row.end()
  const bottom = (sheet.page === startPage ? Math.max(below, sheet.y) : sheet.y) + PADDING
  sheet.markContent('Artifact', { type: 'Layout' })
  sheet
    .moveTo(LEFT, bottom)
    .lineTo(LEFT + WIDTH, bottom)
    .lineWidth(0.6)
    .strokeColor('#b1b4b6')
    .stroke()
  sheet.endMarkedContent()
  sheet.y = bottom
}

function drawCell(
  sheet: Sheet,
  row: ReturnType<Sheet['struct']>,
  { text, type, scope, font }: Cell,
  { x, top, width, align = 'left' }: { x: number; top: number; width: number; align?: 'left' | 'right' },
): void {
  const draw = () => {
    sheet
      .font(font)
      .fontSize(SIZE)
      .fillColor('#0b0c0c')
      .text(text || ' ', x, top, { width, align })
  }
  const cell = sheet.struct(type, { ...(scope && { scope }) } as never, [draw])
  row.add(cell)
}
