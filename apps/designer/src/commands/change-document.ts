import type { Document } from '@guildhall/schemas'
import type { Command } from './command.ts'
import { withinDocument } from './within.ts'

/** Changes the title or the language of a document. */
export function changeDocument(input: {
  document: string
  title: string
  change: Partial<Pick<Document, 'title' | 'language'>>
}): Command {
  const what = input.change.title === undefined ? 'the language' : 'the title'
  return {
    sentence: `Changed ${what} of the document “${input.title}”`,
    field: `document/${input.document}/${what}`,
    apply: (before) => withinDocument(before, input.document, (document) => ({ ...document, ...input.change })),
  }
}
