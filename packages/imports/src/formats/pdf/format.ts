import type { Format } from '../../format.ts'
import { readPdf } from './read-pdf.ts'

/** A PDF with fields to fill in; one without is read by its words. Scripts in it are not run. */
export const pdf: Format = {
  id: 'pdf',
  title: 'PDF',
  suits: (opened) => opened.kind === 'pdf',
  read: (opened) => readPdf(opened.kind === 'pdf' ? opened.bytes : new Uint8Array()),
}
