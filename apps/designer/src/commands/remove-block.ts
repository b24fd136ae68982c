import type { Command } from './command.ts'
import { withinDocument } from './within.ts'

/** Removes a part of a document; the last one stays, since a document says something. */
export function removeBlock(input: { document: string; title: string; at: number }): Command {
  return {
    sentence: `Deleted part ${input.at + 1} of the document “${input.title}”`,
    apply: (before) =>
      withinDocument(before, input.document, (document) =>
        document.blocks.length === 1 ? document : { ...document, blocks: document.blocks.toSpliced(input.at, 1) },
      ),
  }
}
