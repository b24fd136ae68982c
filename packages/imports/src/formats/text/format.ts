import type { Format } from '../../format.ts'
import { nothingFound } from '../../found.ts'
import { readLines } from '../../lines/read-lines.ts'

/** A text, typed or pasted: a question a line, the answers to choose from below it. */
export const text: Format = {
  id: 'text',
  title: 'Text',
  suits: (opened) => opened.kind === 'text',
  read: (opened) => {
    const found = nothingFound('')
    const lines = opened.kind === 'text' ? opened.text.split(/\r\n?|\n/) : []
    found.pages = readLines(
      found,
      lines.map((line, index) => ({ text: line, at: `line ${index + 1}` })),
      'text',
    )
    return found
  },
}
