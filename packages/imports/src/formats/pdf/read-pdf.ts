import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Found, type FoundPage, nothingFound } from '../../found.ts'
import { ImportError } from '../../import-error.ts'
import { limits } from '../../limits.ts'
import { type Line, readLines } from '../../lines/read-lines.ts'
import { lineOf } from '../../text.ts'
import { dateParts } from './date-parts.ts'
import { type Field, fieldsOn } from './fields.ts'
import { headingOf, type Piece, piecesOn } from './pieces.ts'
import { questionOf } from './question-of.ts'
import { tickGroups } from './tick-groups.ts'

/** Reads the fields of each page with the words beside them. Throws an ImportError for one that cannot be opened. */
export async function readPdf(bytes: Uint8Array): Promise<Found> {
  const document = await open(bytes)
  if (document.numPages > limits.pdfPages)
    throw new ImportError(`It has ${document.numPages} pages. There can be ${limits.pdfPages}`)
  const info = (await document.getMetadata().catch(() => undefined))?.info as
    | { Title?: unknown; IsXFAPresent?: unknown }
    | undefined
  const found = nothingFound(titleFrom(info?.Title))
  const pages: { number: number; pieces: Piece[]; fields: Field[] }[] = []
  const seen = new Map<string, Field>()
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const pieces = piecesOn(await page.getTextContent())
    pages.push({ number, pieces, fields: fieldsOn(found, await page.getAnnotations(), number, seen) })
    page.cleanup()
  }
  await document.loadingTask.destroy()
  if (seen.size > limits.questions)
    throw new ImportError(`It has ${seen.size} fields. A form can have ${limits.questions}`)
  if (seen.size === 0) return byItsWords(found, pages, info?.IsXFAPresent === true)
  found.title ||= headingOf(pages[0]?.pieces ?? []) ?? ''
  for (const { number, pieces, fields } of pages) {
    if (fields.length > 0) found.pages.push(pageOf(found, number, pieces, fields))
  }
  return found
}

async function open(bytes: Uint8Array) {
  try {
    // A copy: the library takes the bytes for itself.
    return await getDocument({
      data: bytes.slice(),
      enableXfa: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWasm: false,
      verbosity: 0,
      maxImageSize: 1,
    }).promise
  } catch (error) {
    const { name, message } = error as Error
    throw new ImportError(
      name === 'PasswordException'
        ? 'It has a password. Save it without one'
        : `The PDF is broken: ${lineOf(message, 200)}`,
    )
  }
}

/** Titles that programs put there by themselves name a file, not a form. */
function titleFrom(title: unknown): string {
  const words = lineOf(title, 150)
  return /\.(docx?|pdf|indd|xlsx?|qxd)$|^microsoft|^untitled|^\W*$/i.test(words) ? '' : words
}

function pageOf(found: Found, number: number, pieces: Piece[], fields: Field[]): FoundPage {
  const dates = dateParts(fields)
  const { fields: whole, changed } = tickGroups(dates.fields)
  found.changed.push(...dates.changed, ...changed)
  const all = fields.flatMap(({ boxes }) => boxes.map(({ rect }) => rect))
  const questions = whole.map((field) => questionOf(field, pieces, all))
  return { at: `page ${number}`, title: headingOf(pieces) ?? `Page ${number}`, questions }
}

function byItsWords(found: Found, pages: { number: number; pieces: Piece[] }[], isXfa: boolean): Found {
  if (isXfa)
    throw new ImportError(
      'It is a form of Adobe LiveCycle (XFA), whose fields only Adobe Reader shows. Print it to a PDF or paste its text',
    )
  const lines: Line[] = pages.flatMap(({ number, pieces }) =>
    linesOf(pieces).map((text) => ({ text, at: `page ${number}` })),
  )
  if (lines.length === 0) throw new ImportError('It has neither fields nor words: it is a picture. Paste its text')
  found.changed.push({
    of: 'page',
    at: 'all',
    original: found.title,
    message: 'It has no fields to fill in, so its questions are guessed from its words',
  })
  found.pages = readLines(found, lines, 'PDF')
  return found
}

function linesOf(pieces: Piece[]): string[] {
  const rows = new Map<number, Piece[]>()
  for (const piece of pieces) {
    const y = [...rows.keys()].find((known) => Math.abs(known - piece.y) < 4) ?? piece.y
    rows.set(y, [...(rows.get(y) ?? []), piece])
  }
  return [...rows]
    .toSorted(([a], [b]) => b - a)
    .map(([, row]) =>
      row
        .toSorted((a, b) => a.x - b.x)
        .map(({ text }) => text)
        .join(' '),
    )
}
