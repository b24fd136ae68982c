import { parsePage, questionsOf, withPage } from '@guildhall/form-engine'
import type { KeptFile, PageContext } from '@guildhall/govuk-forms'
import { readItem } from '@guildhall/question-kinds/models'
import type { Form, Page } from '@guildhall/schemas'
import qs from 'qs'

type Answers = Record<string, unknown>

/** Where an item of a list is asked about: the list’s question and the number of the item, from 0. */
export type InList = { name: string; index: number }

/** The answers of all pages once this one is sent; `to` is where its list leads instead of on. */
export type Sent = { answers: Answers; files: NonNullable<PageContext['files']>; to?: { inList?: InList } }

/** What stands in the fields of a page, as nested objects: `items[0][item]=sofa` becomes `{ items: [{ item: 'sofa' }] }`. */
export function readFields(data: FormData): Record<string, unknown> {
  const pairs = [...data].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
  return qs.parse(new URLSearchParams(pairs).toString(), { depth: 5, parameterLimit: 500, arrayLimit: 200 })
}

/** Reads a page that is sent. What only a server could give is made up: a booking for the slot, an id for the file. */
export function readSent(form: Form, page: Page, kept: Answers, data: FormData, inList: InList | undefined): Sent {
  const fields = readFields(data)
  const given = parsePage(form, page.id, fields, { kept })
  const files: Sent['files'] = {}
  let to: Sent['to']
  for (const { name, kind, schema, options, required } of questionsOf(page)) {
    if (kind?.kind === 'booking-slot') given[name] = bookedFrom(given[name], kept[name])
    if (kind?.kind === 'file') {
      const added = filesIn(data, name)
      files[name] = added
      if (added.length > 0) given[name] = keptWith(kept[name], added, schema['type'] === 'array')
    }
    if (kind?.kind !== 'add-another') continue
    const items = Array.isArray(kept[name]) ? kept[name] : []
    const raw = fields[name] as { item?: unknown; more?: unknown } | undefined
    const at = inList?.name === name ? inList.index : items.length === 0 && required ? 0 : undefined
    given[name] = at === undefined ? items : items.toSpliced(at, 1, readItem(raw?.item, schema, options))
    if (at !== undefined) to = {}
    else if (raw?.more === 'yes') to = { inList: { name, index: items.length } }
  }
  for (const [name, answer] of Object.entries(given)) if (answer === undefined) delete given[name]
  return { answers: withPage(form, page.id, kept, given), files, ...(to && { to }) }
}

/** The slot that was chosen, booked; the one before where none was. */
function bookedFrom(chosen: unknown, before: unknown): unknown {
  const { slotId } = (chosen ?? {}) as { slotId?: unknown }
  if (typeof slotId !== 'string') return before
  const [date, window] = slotId.split('~')
  const { bookingId = crypto.randomUUID() } = (before ?? {}) as { bookingId?: string }
  return { bookingId, date, window }
}

/** The files that were chosen. Their field stands in a frame, whose File is another class than ours. */
function filesIn(data: FormData, name: string): KeptFile[] {
  return (data.getAll(name) as (File | string)[]).flatMap((file) =>
    typeof file === 'object' && file.size > 0
      ? [{ id: `rehearsed-${crypto.randomUUID()}`, name: file.name, bytes: file.size }]
      : [],
  )
}

/** The answer of a question for files with those that were added; one that takes a single file takes the last. */
function keptWith(before: unknown, added: KeptFile[], isList: boolean): unknown {
  const ids = added.map(({ id }) => id)
  return isList ? [...(Array.isArray(before) ? before : []), ...ids] : ids.at(-1)
}

/** The answers without a file that is taken back: `photo:rehearsed-1`. */
export function withoutFile(answers: Answers, at: string): Answers {
  const [name = '', id] = at.split(':')
  const { [name]: old, ...others } = answers
  const left = Array.isArray(old) ? old.filter((one) => one !== id) : []
  return left.length > 0 ? { ...others, [name]: left } : others
}
