import type { Format } from '../../format.ts'
import { readWord } from './read-word.ts'

/** A Word document: headings as pages, lines, tables and content controls as questions. Macros are not run. */
export const word: Format = {
  id: 'word',
  title: 'Word',
  suits: (opened) => opened.kind === 'zip' && opened.entries.has('word/document.xml'),
  read: (opened) => readWord(opened.kind === 'zip' ? opened.entries : new Map()),
}
