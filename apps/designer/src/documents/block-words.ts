import type { DocumentBlock } from '@guildhall/schemas'

type Kind = DocumentBlock['block']

/** Each kind of part: its name, its name with an article, and what a new one begins as. */
export const blockKinds: Record<Kind, { title: string; one: string; begin: DocumentBlock }> = {
  heading: { title: 'Heading', one: 'a heading', begin: { block: 'heading', text: 'Heading' } },
  paragraph: { title: 'Text', one: 'a text', begin: { block: 'paragraph', text: 'Text' } },
  list: { title: 'List', one: 'a list', begin: { block: 'list', items: ['First point'] } },
  answers: { title: 'Answers', one: 'a table of answers', begin: { block: 'answers' } },
  fees: { title: 'Fees', one: 'a table of fees', begin: { block: 'fees' } },
  signature: { title: 'Signature', one: 'a signature', begin: { block: 'signature', name: 'Name' } },
}

/** The points of a list as they are typed: a line each, and no empty ones. */
export function itemsOf(typed: string): string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
