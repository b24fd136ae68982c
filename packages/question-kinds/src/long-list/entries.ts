import { cleanLine } from '../clean-text.ts'
import type { QuestionOptions } from '../kind.ts'

/** One entry of a list: the value that is kept and the words that are shown. */
export type Entry = { value: string; title: string }

/** A list with more entries is searched by the server; a shorter one is drawn whole. */
export const LONGEST_SELECT = 200

/** No list is longer. */
export const MOST_ENTRIES = 10_000

/** How many entries that match are shown at once. */
export const MOST_FOUND = 50

type Known = { entries: Entry[]; byValue: Map<string, Entry>; byTitle: Map<string, Entry> }

// A form is never changed in place, so each list is read once.
const known = new WeakMap<object, Known>()
const nothing: Known = { entries: [], byValue: new Map(), byTitle: new Map() }

/** The entries of a question's list, which stand in its options: a schema of thousands of choices is dear to compile. */
export function entriesOf(options: QuestionOptions): Entry[] {
  return listOf(options).entries
}

/** The entry of that value. */
export function entryOf(options: QuestionOptions, value: unknown): Entry | undefined {
  return listOf(options).byValue.get(String(value))
}

/** The entry whose words were typed, in any case and spacing. */
export function entryTitled(options: QuestionOptions, text: string): Entry | undefined {
  return listOf(options).byTitle.get(plain(text))
}

/** The entries that hold every word that was typed, those that begin with the text first. */
export function findEntries(options: QuestionOptions, text: string): Entry[] {
  const typed = plain(text)
  const words = typed.split(' ').filter(Boolean)
  if (words.length === 0) return []
  const found = entriesOf(options).filter(({ title }) => {
    const lower = plain(title)
    return words.every((word) => lower.includes(word))
  })
  const first = (entry: Entry) => (plain(entry.title).startsWith(typed) ? 0 : 1)
  return found.toSorted((a, b) => first(a) - first(b))
}

function listOf(options: QuestionOptions): Known {
  const given = options['entries']
  if (!Array.isArray(given)) return nothing
  let list = known.get(given)
  if (!list) {
    const entries = given.slice(0, MOST_ENTRIES).filter(isEntry)
    const byTitle = new Map(entries.map((entry) => [plain(entry.title), entry]))
    list = { entries, byValue: new Map(entries.map((entry) => [entry.value, entry])), byTitle }
    known.set(given, list)
  }
  return list
}

function isEntry(entry: unknown): entry is Entry {
  const { value, title } = (entry ?? {}) as Partial<Entry>
  return typeof value === 'string' && typeof title === 'string'
}

function plain(text: string): string {
  return cleanLine(text)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’.,]/g, '')
    .toLowerCase()
}
