/** A document with everything filled in: what remains is to draw it. */
export type DrawnDocument = {
  title: string
  language: 'en' | 'cy'
  /** The moment that the document bears, as ISO text. The same document of the same moment gives the same bytes. */
  madeAt: string
  /** Who issues it, and how to reach them, a line each. */
  issuer: Issuer
  /** What the case is called, for the head of the letter: a label and a text each. */
  facts: Row[]
  blocks: DrawnBlock[]
}

/** Whoever issues a document: a name, lines on how to reach them, a PNG or JPEG for the head and a colour (#rrggbb) for its line. */
export type Issuer = { name: string; lines: string[]; logo?: Uint8Array; colour?: string }

/** A line of a table: what it is about, and what it says. */
export type Row = { label: string; lines: string[] }

/** One part of a document, in reading order. */
export type DrawnBlock =
  | { block: 'heading'; text: string }
  | { block: 'paragraph'; text: string }
  | { block: 'list'; items: string[]; isNumbered?: boolean }
  | { block: 'table'; heads: [string, string]; rows: Row[]; isMoney?: boolean; total?: Row }
  | { block: 'signature'; lines: string[] }

/** So many documents wait to be drawn that this one would only make it worse. */
export class TooBusyError extends Error {}

/** A document that came out longer than any letter: nobody would read it, and it would weigh on everything that keeps it. */
export class TooLongError extends Error {}
