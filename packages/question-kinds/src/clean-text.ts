// PostgreSQL's jsonb takes neither NUL nor half a surrogate pair; the other control and invisible marks come from pasting.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g

/** No answer is longer, in UTF-16 units: what is beyond is cut off before it is looked at. */
export const LONGEST_TEXT = 20_000

/** The text in a posted value: the first string of a list, `''` for anything that is not text. */
export function asText(raw: unknown): string {
  if (typeof raw === 'string') return raw.slice(0, LONGEST_TEXT)
  if (typeof raw === 'number' || typeof raw === 'boolean') return String(raw)
  return Array.isArray(raw) && typeof raw[0] === 'string' ? raw[0].slice(0, LONGEST_TEXT) : ''
}

/** One line of text: invisible marks gone, each run of white space one space, trimmed. */
export function cleanLine(raw: unknown): string {
  return asText(raw).toWellFormed().replace(invisible, '').replace(/\s+/g, ' ').trim()
}

/** Many lines of text: line ends made one character, invisible marks gone, trimmed. */
export function cleanLines(raw: unknown): string {
  return asText(raw).toWellFormed().replace(/\r\n?/g, '\n').replace(invisible, '').trim()
}

/** A value by its key in posted data, `undefined` when it is not the data's own. */
export function partOf(raw: unknown, key: string): unknown {
  return typeof raw === 'object' && raw !== null && Object.hasOwn(raw, key)
    ? (raw as Record<string, unknown>)[key]
    : undefined
}

/** The values of a posted list, which a body parser may hand over as an object with number keys or as a single value. */
export function asList(raw: unknown): unknown[] {
  if (Array.isArray(raw)) return raw
  if (typeof raw === 'object' && raw !== null) return Object.values(raw)
  return raw === undefined || raw === null || raw === '' ? [] : [raw]
}
