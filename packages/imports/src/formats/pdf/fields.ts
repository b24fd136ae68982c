import type { Found } from '../../found.ts'
import { lineOf, listOf, own } from '../../text.ts'

/** Left, bottom, right and top on the page. */
export type Rect = [number, number, number, number]

/** One place where a field shows; a radio has one for each of its answers. */
export type Box = { rect: Rect; value: string }

/** A field with all of its boxes. */
export type Field = {
  name: string
  page: number
  kind: 'text' | 'tick' | 'radio' | 'choice' | 'signature'
  /** What the form tells about it to those who cannot see it. */
  told: string
  boxes: Box[]
  required: boolean
  isLong: boolean
  maxLength?: number
  options?: { value: string; label: string }[]
  several?: boolean
  /** Set for a date that was asked for in parts. */
  isDate?: boolean
}

/** The fields of a page in reading order. One that shows on several pages belongs to its first. */
export function fieldsOn(found: Found, annotations: unknown[], page: number, seen: Map<string, Field>): Field[] {
  const fresh: Field[] = []
  for (const widget of annotations) {
    if (own(widget, 'subtype') !== 'Widget') continue
    const name = lineOf(own(widget, 'fieldName'), 300)
    const rect = listOf(own(widget, 'rect')).map(Number)
    if (name === '' || rect.length !== 4 || !rect.every(Number.isFinite)) continue
    const kind = kindOf(widget)
    const told = lineOf(own(widget, 'alternativeText'), 500)
    if (kind === undefined) {
      found.leftOut.push({
        of: 'setting',
        at: `page ${page}, ${name}`,
        original: told || name,
        message: 'A button that runs something has no place here',
      })
      continue
    }
    if (own(widget, 'hidden') === true || own(widget, 'readOnly') === true) {
      if (!seen.has(name))
        found.leftOut.push({
          of: 'setting',
          at: `page ${page}, ${name}`,
          original: told || name,
          message: 'It is hidden or cannot be filled in, so nobody is asked',
        })
      continue
    }
    const box: Box = {
      rect: rect as Rect,
      value: lineOf(own(widget, 'buttonValue') ?? own(widget, 'exportValue'), 100),
    }
    const known = seen.get(name)
    if (known) {
      known.boxes.push(box)
      continue
    }
    const maxLength = own(widget, 'maxLen')
    const field: Field = {
      name,
      page,
      kind,
      told: told === name ? '' : told,
      boxes: [box],
      required: own(widget, 'required') === true,
      isLong: own(widget, 'multiLine') === true,
      ...(typeof maxLength === 'number' && maxLength > 0 ? { maxLength } : {}),
      ...(kind === 'choice' ? { options: optionsOf(widget), several: own(widget, 'multiSelect') === true } : {}),
    }
    seen.set(name, field)
    fresh.push(field)
  }
  return inReadingOrder(fresh)
}

function kindOf(widget: unknown): Field['kind'] | undefined {
  const type = own(widget, 'fieldType')
  if (type === 'Sig') return 'signature'
  if (type === 'Ch') return 'choice'
  if (type === 'Tx') return 'text'
  if (own(widget, 'radioButton') === true) return 'radio'
  return own(widget, 'checkBox') === true ? 'tick' : undefined
}

function optionsOf(widget: unknown): { value: string; label: string }[] {
  return listOf(own(widget, 'options')).flatMap((option) => {
    const label = lineOf(own(option, 'displayValue'))
    const value = lineOf(own(option, 'exportValue'), 100) || label
    return label === '' || /^[-–.\s]*$|^(please )?(select|choose)\b/i.test(label) ? [] : [{ value, label }]
  })
}

/** Rows from the top, each from the left. */
function inReadingOrder(fields: Field[]): Field[] {
  const top = ({ boxes }: Field) => boxes[0]!.rect[3]
  const rows: Field[][] = []
  for (const field of fields.toSorted((a, b) => top(b) - top(a))) {
    const row = rows.at(-1)
    if (row && top(row[0]!) - top(field) < 6) row.push(field)
    else rows.push([field])
  }
  return rows.flatMap((row) => row.toSorted((a, b) => a.boxes[0]!.rect[0] - b.boxes[0]!.rect[0]))
}
