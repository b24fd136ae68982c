import { freeId } from '../form/names.ts'
import type { Command } from './command.ts'

/** Adds a document that says one thing until more is written. */
export function addDocument(input: { title: string }): Command {
  return {
    sentence: `Added the document “${input.title}”`,
    apply: (before) => {
      const { documents = {} } = before
      const id = freeId(input.title, 'document', new Set(Object.keys(documents)))
      const blocks = [{ block: 'paragraph' as const, text: 'About your request ((reference)).' }]
      return { ...before, documents: { ...documents, [id]: { title: input.title, blocks } } }
    },
  }
}
