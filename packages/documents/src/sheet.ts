import PDFDocument from 'pdfkit'
import { type DrawnDocument, TooLongError } from './drawn.ts'
import { fonts } from './fonts.ts'

export const MOST_PAGES = 40

export const LEFT = 64
export const WIDTH = 595.28 - 2 * LEFT
const FOOT = 72

export type Sheet = typeof PDFDocument.prototype

/** An empty A4 document in the language and with the title of what will be drawn on it; its pages can be gone back to for their numbers. */
export function openSheet({ title, language, madeAt, issuer }: DrawnDocument): Sheet {
  const moment = new Date(madeAt)
  const sheet = new PDFDocument({
    size: 'A4',
    margins: { top: 64, bottom: FOOT, left: LEFT, right: LEFT },
    pdfVersion: '1.7',
    subset: 'PDF/UA' as never,
    tagged: true,
    displayTitle: true,
    lang: language === 'cy' ? 'cy-GB' : 'en-GB',
    bufferPages: true,
    font: fonts.regular,
    info: {
      Title: title,
      Author: issuer.name,
      Producer: 'Guildhall',
      Creator: 'Guildhall',
      CreationDate: moment,
      ModDate: moment,
    },
  })
  sheet.registerFont('regular', fonts.regular)
  sheet.registerFont('bold', fonts.bold)
  let pages = 1
  sheet.on('pageAdded', () => {
    pages += 1
    if (pages > MOST_PAGES) throw new TooLongError(`A document has ${MOST_PAGES} pages at most`)
  })
  return sheet
}

/** Begins a new page unless so much room is left on this one. */
export function keepTogether(sheet: Sheet, height: number): void {
  const room = sheet.page.height - FOOT - sheet.y
  if (height > room && sheet.y > sheet.page.margins.top) sheet.addPage()
}
