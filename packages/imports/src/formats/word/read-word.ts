import { strFromU8 } from 'fflate'
import { type Found, nothingFound } from '../../found.ts'
import { ImportError } from '../../import-error.ts'
import { type Line, readLines } from '../../lines/read-lines.ts'
import { childOf, childrenOf, type Element, everyOf, readXml } from '../../xml.ts'
import { controlOf } from './controls.ts'
import { linesOfParagraph, type Words } from './paragraph.ts'
import { linesOfTable } from './table.ts'

/** What is in the body of a document, in order, as lines. */
export function readWord(entries: ReadonlyMap<string, Uint8Array>): Found {
  const found = nothingFound('')
  const part = (name: string) => {
    const bytes = entries.get(name)
    return bytes && readXml(strFromU8(bytes))
  }
  const body = childOf(part('word/document.xml'), 'w:document', 'w:body')
  if (!body) throw new ImportError('It is no Word document: it has no body')
  const words: Words = {
    bullets: bulletLists(part('word/numbering.xml')),
    headings: headingStyles(part('word/styles.xml')),
    number: 0,
  }
  const lines = linesIn(words, found, body)
  if ([...entries.keys()].some((name) => /^word\/(header|footer)\d*\.xml$/.test(name)))
    found.leftOut.push({
      of: 'setting',
      at: 'headers and footers',
      original: 'headers and footers',
      message: 'What stands on every page of a document has no place here',
    })
  const pictures = everyOf(body, 'pic:pic').length
  if (pictures > 0)
    found.leftOut.push({
      of: 'setting',
      at: 'pictures',
      original: `${pictures} pictures`,
      message: 'Pictures are not taken over',
    })
  found.pages = readLines(found, lines, 'document')
  return found
}

/** The lines of paragraphs, tables and block controls inside an element. */
export function linesIn(words: Words, found: Found, element: Element): Line[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return []
    if (child.name === 'w:p') return linesOfParagraph(words, child)
    if (child.name === 'w:tbl') return linesOfTable(words, found, child, (cell) => linesIn(words, found, cell))
    if (child.name !== 'w:sdt')
      return child.name === 'w:ins' || child.name === 'w:customXml' ? linesIn(words, found, child) : []
    const control = controlOf(child)
    const content = childOf(child, 'w:sdtContent')
    if (control.field === undefined) return content ? linesIn(words, found, content) : []
    words.number += 1
    return [{ text: control.label, at: `paragraph ${words.number}`, field: control.field }]
  })
}

/** Lists whose items have a bullet or a letter; those with numbers are as likely questions. */
function bulletLists(numbering: Element | undefined): Set<string> {
  const root = childOf(numbering, 'w:numbering')
  const isBullet = new Map(
    childrenOf(root, 'w:abstractNum').map((list) => {
      const format = childOf(list, 'w:lvl', 'w:numFmt')?.attributes['w:val'] ?? ''
      return [list.attributes['w:abstractNumId'] ?? '', format === 'bullet' || format.endsWith('Letter')]
    }),
  )
  const lists = childrenOf(root, 'w:num').filter((list) =>
    isBullet.get(childOf(list, 'w:abstractNumId')?.attributes['w:val'] ?? ''),
  )
  return new Set(lists.map((list) => list.attributes['w:numId'] ?? ''))
}

/** The ids of styles that are headings, whatever language Word spoke when it made them. */
function headingStyles(styles: Element | undefined): Set<string> {
  const all = childrenOf(childOf(styles, 'w:styles'), 'w:style')
  const headings = all.filter((style) =>
    /^(heading [1-3]|title)$/i.test(childOf(style, 'w:name')?.attributes['w:val'] ?? ''),
  )
  return new Set([
    ...headings.map((style) => style.attributes['w:styleId'] ?? ''),
    'Heading1',
    'Heading2',
    'Heading3',
    'Title',
  ])
}
