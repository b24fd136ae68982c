import type { Command } from './command.ts'
import { withinDocument } from './within.ts'

/** Moves a part of a document up or down by one; the first and the last stay where they are. */
export function moveBlock(input: { document: string; title: string; at: number; by: -1 | 1 }): Command {
  const { at, by } = input
  return {
    sentence: `Moved part ${at + 1} of the document “${input.title}” ${by < 0 ? 'up' : 'down'}`,
    apply: (before) =>
      withinDocument(before, input.document, (document) => {
        const block = document.blocks[at]
        if (!block || at + by < 0 || at + by >= document.blocks.length) return document
        return { ...document, blocks: document.blocks.toSpliced(at, 1).toSpliced(at + by, 0, block) }
      }),
  }
}
