import { drawTable } from './draw-table.ts'
import type { DrawnBlock } from './drawn.ts'
import { keepTogether, LEFT, type Sheet, WIDTH } from './sheet.ts'

type Of<Name extends DrawnBlock['block']> = Extract<DrawnBlock, { block: Name }>

const SIZE = 11
const INDENT = 20

/** Draws one part of a document below what is there. A new kind of block is a line here. */
export function drawBlock(sheet: Sheet, block: DrawnBlock): void {
  ;(draw[block.block] as (sheet: Sheet, block: DrawnBlock) => void)(sheet, block)
}

const draw: { [Name in DrawnBlock['block']]: (sheet: Sheet, block: Of<Name>) => void } = {
  heading: (sheet, { text }) => {
    // A heading does not stand alone at the foot of a page.
    keepTogether(sheet, 80)
    sheet.moveDown(0.4)
    say(sheet, 'H2', text, { font: 'bold', size: 14 })
    sheet.moveDown(0.3)
  },
  paragraph: (sheet, { text }) => {
    for (const part of text.split(/\n{2,}/)) {
      say(sheet, 'P', part)
      sheet.moveDown(0.6)
    }
  },
  list: (sheet, { items, isNumbered }) => {
    const list = sheet.struct('L')
    sheet.addStructure(list)
    for (const [index, item] of items.entries()) drawItem(sheet, list, isNumbered ? `${index + 1}.` : '•', item)
    list.end()
    sheet.moveDown(0.4)
  },
  table: drawTable,
  signature: (sheet, { lines }) => {
    keepTogether(sheet, 60 + lines.length * 16)
    sheet.moveDown(1.2)
    for (const [index, line] of lines.entries()) say(sheet, 'P', line, { font: index === 0 ? 'bold' : 'regular' })
    sheet.moveDown(0.6)
  },
}

/** Text over the full width, told to screen readers as what it is. */
export function say(
  sheet: Sheet,
  type: 'H1' | 'H2' | 'P',
  text: string,
  {
    font = 'regular',
    size = SIZE,
    color = '#0b0c0c',
  }: { font?: 'regular' | 'bold'; size?: number; color?: string } = {},
): void {
  const write = () => {
    sheet
      .font(font)
      .fontSize(size)
      .fillColor(color)
      .text(text || ' ', LEFT, sheet.y, { width: WIDTH, lineGap: 2 })
  }
  sheet.addStructure(sheet.struct(type, [write]))
}

function drawItem(sheet: Sheet, list: ReturnType<Sheet['struct']>, mark: string, text: string): void {
  keepTogether(sheet, 20)
  const top = sheet.y
  const item = sheet.struct('LI')
  list.add(item)
  const write = (words: string, x: number, width: number) => () => {
    sheet.font('regular').fontSize(SIZE).fillColor('#0b0c0c').text(words, x, top, { width, lineGap: 2 })
  }
  item.add(sheet.struct('Lbl', [write(mark, LEFT, INDENT)]))
  item.add(sheet.struct('LBody', [write(text, LEFT + INDENT, WIDTH - INDENT)]))
  item.end()
  sheet.x = LEFT
  sheet.moveDown(0.2)
}
