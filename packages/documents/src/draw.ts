import { drawBlock, say } from './draw-block.ts'
import { type DrawnDocument, TooLongError } from './drawn.ts'
import { LEFT, openSheet, type Sheet, WIDTH } from './sheet.ts'
import { texts } from './texts.ts'

export const MOST_BYTES = 5_000_000
/** Points. */
const LOGO_HEIGHT = 40

/**
 * Draws a document as a tagged PDF (PDF/UA-1 as far as pdfkit goes): title, language, headings, lists and tables are told apart in it, and what is
 * only decoration is marked as such. It takes a good part of a second of pure reckoning, so processes that serve people use `renderDocument`.
 */
export async function drawDocument(document: DrawnDocument): Promise<Buffer> {
  const sheet = openSheet(document)
  const bytes = gather(sheet)
  // Whoever waits below hears of it; a drawing that throws would leave nobody to.
  bytes.catch(() => undefined)
  drawHead(sheet, document)
  for (const block of document.blocks) drawBlock(sheet, block)
  drawFeet(sheet, document)
  sheet.end()
  const all = await bytes
  if (all.length > MOST_BYTES) throw new TooLongError(`A document has ${MOST_BYTES} bytes at most`)
  return all
}

function drawHead(sheet: Sheet, { title, issuer, facts }: DrawnDocument): void {
  if (issuer.logo) drawLogo(sheet, issuer.logo)
  say(sheet, 'P', issuer.name, { font: 'bold', size: 15 })
  const line = sheet.y + 6
  sheet.markContent('Artifact', { type: 'Layout' })
  sheet.rect(LEFT, line, WIDTH, 3).fill(issuer.colour ?? '#0b0c0c')
  sheet.endMarkedContent()
  sheet.y = line + 24
  say(sheet, 'H1', title, { font: 'bold', size: 21 })
  sheet.moveDown(0.4)
  for (const { label, lines } of facts) say(sheet, 'P', `${label}: ${lines.join(', ')}`, { color: '#505a5f' })
  sheet.moveDown(0.8)
}

/** The name stands below in words, so a screen reader passes over the picture. */
function drawLogo(sheet: Sheet, logo: Uint8Array): void {
  const top = sheet.y
  sheet.markContent('Artifact', { type: 'Layout' })
  sheet.image(Buffer.from(logo), LEFT, top, { fit: [WIDTH / 2, LOGO_HEIGHT] })
  sheet.endMarkedContent()
  sheet.y = top + LOGO_HEIGHT + 8
}

/** Who issued it and the number of each page, below the text; a screen reader passes over them. */
function drawFeet(sheet: Sheet, { issuer, language }: DrawnDocument): void {
  const { start, count } = sheet.bufferedPageRange()
  for (let index = 0; index < count; index += 1) {
    sheet.switchToPage(start + index)
    const { page } = sheet
    // Below the margin pdfkit would begin another page.
    page.margins.bottom = 0
    const top = page.height - 52
    sheet.markContent('Artifact', { type: 'Pagination' })
    sheet.font('regular').fontSize(8.5).fillColor('#505a5f')
    sheet.text([issuer.name, ...issuer.lines].join(' · '), LEFT, top, { width: WIDTH - 90, height: 24, ellipsis: true })
    sheet.text(texts[language].page(index + 1, count), LEFT + WIDTH - 80, top, {
      width: 80,
      align: 'right',
      lineBreak: false,
    })
    sheet.endMarkedContent()
  }
}

function gather(sheet: Sheet): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    sheet.on('data', (part: Buffer) => parts.push(part))
    sheet.on('end', () => resolve(Buffer.concat(parts)))
    sheet.on('error', reject)
  })
}
