import { parsePage, questionsOf, withPage } from '@guildhall/form-engine'
import type { PageContext } from '@guildhall/govuk-forms'
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
    // The field stands in a frame, whose File is another class than ours.
    const file = data.get(name) as File | string | null
    if (kind?.kind === 'file' && typeof file === 'object' && file && file.size > 0) {
      given[name] = `rehearsed-${name}`
      files[name] = { name: file.name, bytes: file.size }
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
