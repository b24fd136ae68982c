import type { DrawnDocument } from './drawn.ts'

type Texts = { page: (number: number, of: number) => string }

/** What the drawing itself says, in the language of the document. */
export const texts: Record<DrawnDocument['language'], Texts> = {
  en: { page: (number, of) => `Page ${number} of ${of}` },
  cy: { page: (number, of) => `Tudalen ${number} o ${of}` },
}
