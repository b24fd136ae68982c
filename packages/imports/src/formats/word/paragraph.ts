import type { Line } from '../../lines/read-lines.ts'
import { lineOf } from '../../text.ts'
import { childOf, type Element } from '../../xml.ts'
import { type Control, controlOf, oldFieldOf } from './controls.ts'

/** What the parts of a document say of its paragraphs. `number` is that of the last paragraph. */
export type Words = { bullets: ReadonlySet<string>; headings: ReadonlySet<string>; number: number }

/** Boxes that are drawn with a letter of a font of pictures. */
const drawnBoxes = new Set(['F06F', 'F071', 'F0A8', 'F0A3', 'F0FE', 'F0FD', 'F072'])
/** What only repeats, hides or undoes what stands elsewhere. */
const passedOver = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:pPr', 'w:rPr', 'w:sdtPr'])

/** The lines of a paragraph: one, or one for each control in it, called by the words before. */
export function linesOfParagraph(words: Words, paragraph: Element): Line[] {
  words.number += 1
  const at = `paragraph ${words.number}`
  const about = childOf(paragraph, 'w:pPr')
  const heading =
    words.headings.has(childOf(about, 'w:pStyle')?.attributes['w:val'] ?? '') ||
    childOf(about, 'w:outlineLvl') !== undefined
  const list = childOf(about, 'w:numPr', 'w:numId')?.attributes['w:val']
  const lines: Line[] = []
  let text = ''
  const control = ({ label, field, isBox }: Control) => {
    if (isBox) text += '☐ '
    else if (field) {
      lines.push({ text: lineOf(text) || label || 'Answer', at, field })
      text = ''
    }
  }
  const walk = (element: Element): void => {
    for (const child of element.children) {
      if (typeof child === 'string' || passedOver.has(child.name)) continue
      if (child.name === 'w:t') text += child.children.filter((part) => typeof part === 'string').join('')
      else if (child.name === 'w:tab') text += ' '
      else if (child.name === 'w:br' || child.name === 'w:cr') text += ' '
      else if (child.name === 'w:sym')
        text += drawnBoxes.has((child.attributes['w:char'] ?? '').toUpperCase()) ? '☐ ' : ' '
      else if (child.name === 'w:ffData') control(oldFieldOf(child))
      else if (child.name === 'w:sdt') {
        const found = controlOf(child)
        const content = childOf(child, 'w:sdtContent')
        if (found.field || found.isBox) control(found)
        else if (content) walk(content)
      } else if (child.name === 'w:p') text += ' '
      else walk(child)
    }
  }
  walk(paragraph)
  if (lineOf(text) !== '')
    lines.push({
      text,
      at,
      ...(heading ? { heading } : {}),
      ...(list !== undefined && words.bullets.has(list) ? { bullet: 'list' as const } : {}),
    })
  return lines
}
