const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  pound: '£',
  rsquo: '’',
  ndash: '–',
}

/** A value as one clean line of text, `''` for what is no text; cut at `most` characters. */
export function lineOf(value: unknown, most = 500): string {
  const text =
    typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
  const line = text
    .slice(0, most * 4)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
  return line.length > most ? `${line.slice(0, most - 1)}…` : line
}

/** A text with its paragraphs, without marks of HTML; cut at 5,000 characters. */
export function paragraphsOf(value: unknown): string {
  const text = typeof value === 'string' ? value.slice(0, 20_000) : ''
  return withoutMarks(text)
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]|\p{Cf}/gu, ' ')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, 5_000)
}

/** Whether a text has marks of HTML that would be lost. */
export function hasMarks(text: string): boolean {
  return /<[a-z][^<>]{0,500}>/i.test(text)
}

/** A text of HTML as words: blocks become paragraphs, list items lines; scripts and styles go. */
export function withoutMarks(text: string): string {
  return text
    .replace(/<(script|style)\b[^<>]*>[^<]{0,20000}<\/\1>/gi, ' ')
    .replace(/<li\b[^<>]{0,500}>/gi, '\n\n– ')
    .replace(/<br\b[^<>]{0,500}>/gi, '\n')
    .replace(/<\/?(p|div|h[1-6]|ul|ol|table|tr|section)\b[^<>]{0,500}>/gi, '\n\n')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
    .replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, (all, name: string) => characterOf(name) ?? all)
}

function characterOf(name: string): string | undefined {
  if (!name.startsWith('#'))
    return Object.hasOwn(entities, name.toLowerCase()) ? entities[name.toLowerCase()] : undefined
  const code =
    name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  return Number.isNaN(code) || code > 0x10ffff || code < 32 ? undefined : String.fromCodePoint(code)
}

/** "licence number" of "licenceNumber", "licence_number" and "licence-number". */
export function wordsOfKey(key: string): string {
  const words = key
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[_\-./\\[\]]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const spaced = /^[A-Z\d ]+$/.test(words) ? words : words.replace(/\b[A-Z][a-z]+/g, (word) => word.toLowerCase())
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}

/** A value in a few characters, for a report. */
export function shortJson(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  return lineOf(text, 300)
}

/** Whether a value is an object with keys. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An own value of an object; undefined for anything that was not written there. */
export function own(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/** A list, or an empty one. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

/** A finite number, also one that is written as text. */
export function numberOf(value: unknown): number | undefined {
  const number =
    typeof value === 'number'
      ? value
      : typeof value === 'string' && /^-?\d{1,15}(\.\d{1,10})?$/.test(value.trim())
        ? Number(value)
        : Number.NaN
  return Number.isFinite(number) ? number : undefined
}
