import type { DocumentBlock } from '@guildhall/schemas'
import type { Command } from './command.ts'
import { withinDocument } from './within.ts'

/** Adds a part at the end of a document. */
export function addBlock(input: { document: string; title: string; kind: string; block: DocumentBlock }): Command {
  return {
    sentence: `Added ${input.kind} to the document “${input.title}”`,
    apply: (before) =>
      withinDocument(before, input.document, (document) => ({
        ...document,
        blocks: [...document.blocks, input.block],
      })),
  }
}
