import type { DocumentBlock } from '@guildhall/schemas'
import type { Command } from './command.ts'
import { withinDocument } from './within.ts'

/** Changes what a part of a document says; `at` counts from 0. */
export function changeBlock(input: { document: string; title: string; at: number; block: DocumentBlock }): Command {
  return {
    sentence: `Changed part ${input.at + 1} of the document “${input.title}”`,
    field: `document/${input.document}/${input.at}`,
    apply: (before) =>
      withinDocument(before, input.document, (document) =>
        input.at < document.blocks.length
          ? { ...document, blocks: document.blocks.with(input.at, input.block) }
          : document,
      ),
  }
}
