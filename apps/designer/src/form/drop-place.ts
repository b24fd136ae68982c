import type { Form } from '@guildhall/schemas'
import { questionTitle } from './question-words.ts'

/** What is dragged: a page, or questions in the order they stand. */
export type Dragged = { page: string; questions?: undefined } | { page?: undefined; questions: string[] }

/** A gap that something can be dropped into. `page` is missing for a gap between pages; without `before` it is the end. */
export type DropPlace = { id: string; page?: string; before?: string }

/** The gaps of a form between its questions, in the order they are drawn: before each question and at the end of each page. */
export function questionPlaces(form: Form): DropPlace[] {
  return form.pages.flatMap(({ id: page, schema }) => [
    ...Object.keys(schema.properties).map((before) => ({ id: `${page}/${before}`, page, before })),
    { id: `${page}/`, page },
  ])
}

/** The gaps of a form between its pages. */
export function pagePlaces(form: Form): DropPlace[] {
  return [...form.pages.map(({ id }) => ({ id: `page ${id}`, before: id })), { id: 'page ' }]
}

/** The gaps that what is dragged can be dropped into. */
export function placesFor(form: Form, dragged: Dragged): DropPlace[] {
  return dragged.questions ? questionPlaces(form) : pagePlaces(form)
}

/** Whether what is dragged would stay where it is. */
export function staysAt(form: Form, dragged: Dragged, place: DropPlace): boolean {
  const [moving, all] = dragged.questions
    ? [dragged.questions, Object.keys(form.pages.find(({ id }) => id === place.page)?.schema.properties ?? {})]
    : [[dragged.page], form.pages.map(({ id }) => id)]
  const at = place.before === undefined ? all.length : all.indexOf(place.before)
  const first = all.indexOf(moving[0]!)
  return (
    first >= 0 &&
    at >= first &&
    at <= first + moving.length &&
    moving.every((one, number) => all[first + number] === one)
  )
}

/** The gap that the arrow keys go to from another one; the gaps around where it is now count as one. */
export function nextPlace(form: Form, dragged: Dragged, from: string | undefined, by: -1 | 1): DropPlace | undefined {
  const places = placesFor(form, dragged)
  const home = places.find((place) => staysAt(form, dragged, place))
  const stops = places.filter((place) => place === home || !staysAt(form, dragged, place))
  const now = places.find(({ id }) => id === from)
  const at = stops.indexOf(now && stops.includes(now) ? now : home!)
  return stops[at + by]
}

/** A gap in words, after “moved it”: “before “Email” on the page “Contact””. */
export function placeWords(form: Form, place: DropPlace): string {
  const pageTitle = (id: string) => form.pages.find((page) => page.id === id)?.title ?? id
  if (place.page === undefined) {
    return place.before === undefined ? 'to the end of the form' : `before the page “${pageTitle(place.before)}”`
  }
  if (place.before === undefined) return `to the end of the page “${pageTitle(place.page)}”`
  return `before “${questionTitle(form, place.before)}” on the page “${pageTitle(place.page)}”`
}
