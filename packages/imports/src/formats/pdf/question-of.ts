import type { FoundOption, FoundQuestion } from '../../found.ts'
import { lineOf, wordsOfKey } from '../../text.ts'
import type { Box, Field, Rect } from './fields.ts'
import type { Piece } from './pieces.ts'

/** A question from a field: by what it tells, else by the words beside it, else by its name. */
export function questionOf(field: Field, pieces: Piece[], others: Rect[]): FoundQuestion {
  const { name, page, told, kind, boxes, required } = field
  const at = `page ${page}, ${name}`
  const beside = wordsBeside(field, pieces, others)
  const told_ = isTelling(told) ? told : ''
  const label = cleaned(told_ || beside || wordsOfKey(lastPart(name)) || name)
  const base: FoundQuestion = {
    key: name,
    at,
    label: label || name,
    name:
      /[a-z]{3}/i.test(lastPart(name)) &&
      !/^(text|check ?box|field|undefined|group|button|fill|untitled)[\s_-]*\d*/i.test(lastPart(name))
        ? lastPart(name)
        : label,
    shape: 'text',
    required,
    ...(told_ === '' && beside === ''
      ? { review: 'Only the name of the field tells what it is' }
      : told_ === ''
        ? { review: 'Its words are those beside it on the page' }
        : {}),
  }
  if (field.isDate) return { ...base, shape: 'date' }
  if (kind === 'signature') return { ...base, shape: 'signature' }
  if (kind === 'choice') {
    const options = field.options ?? []
    const labels = options.map((option) => option.label.toLowerCase())
    if (labels.length === 2 && labels.includes('yes') && labels.includes('no')) return { ...base, shape: 'yes-no' }
    return { ...base, shape: field.several ? 'choose-any' : 'choose-one', options }
  }
  const values = new Set(boxes.map(({ value }) => value))
  if (kind === 'radio' || (kind === 'tick' && boxes.length > 1 && values.size > 1))
    return radio(field, base, pieces, others)
  if (kind === 'tick') return { ...base, shape: 'tick' }
  if (field.isLong) return { ...base, shape: isTall(field) ? 'long-text' : 'text', maxLength: field.maxLength }
  return { ...base, maxLength: field.maxLength }
}

function radio(field: Field, base: FoundQuestion, pieces: Piece[], others: Rect[]): FoundQuestion {
  const options = field.boxes.map((box, index): FoundOption => {
    const words = rightOf(box, pieces, others) || leftOf(box, pieces, others)
    const value = box.value && !/^(on|\d+|choice\d*)$/i.test(box.value) ? box.value : ''
    return {
      value: box.value || `${index + 1}`,
      label: cleaned(value && value.length > 1 && !words ? value : words || value) || `Answer ${index + 1}`,
    }
  })
  const labels = options.map(({ label, value }) => `${label} ${value}`.toLowerCase())
  const isYesNo =
    labels.length === 2 &&
    labels.some((words) => /^yes\b|\byes$/.test(words)) &&
    labels.some((words) => /^no\b|\bno$/.test(words))
  // The words beside the first box answer; those that ask are above, or before all of the boxes.
  const asked = isTelling(field.told)
    ? field.told
    : askedAbove(field, pieces, others) || wordsOfKey(lastPart(field.name))
  const label = cleaned(asked) || base.label
  if (isYesNo) return { ...base, label, shape: 'yes-no' }
  if (options.length === 1) return { ...base, shape: 'tick' }
  return { ...base, label, shape: 'choose-one', options }
}

/** A label that a program made up tells nothing. */
function isTelling(told: string): boolean {
  return /\p{L}{3}/u.test(told) && !/^(text|check ?box|field|undefined|group|button|fill)[\s_-]*\d+$/i.test(told)
}

function lastPart(name: string): string {
  return (
    name
      .split('.')
      .filter((part) => !/^(#.*|\d+)$/.test(part))
      .at(-1)
      ?.replace(/\[\d+\]/g, '')
      .replace(/^(txt|chk|cbx?|rdo|rb|tf|ddl?)(?=[A-Z_])_?/, '') ?? name
  )
}

function cleaned(words: string): string {
  return lineOf(words.replace(/[_…]{2,}|\.{4,}/g, ' ').replace(/^[\s:•\-–*.]+|[\s:–\-*]+$/g, ''), 300)
}

function isTall({ boxes }: Field): boolean {
  const [, bottom, , top] = boxes[0]!.rect
  return top - bottom > 26
}

function wordsBeside(field: Field, pieces: Piece[], others: Rect[]): string {
  const box = field.boxes[0]!
  if (field.kind === 'tick' || field.kind === 'radio')
    return rightOf(box, pieces, others) || leftOf(box, pieces, others)
  return leftOf(box, pieces, others) || above(box.rect, pieces) || below(box.rect, pieces)
}

function sameRow([, bottom, , top]: Rect, { y, height }: Piece): boolean {
  const middle = y + height / 3
  return middle > bottom - 3 && middle < top + 3
}

/** Nothing to fill in stands between. */
function isFree(from: number, to: number, [, bottom, , top]: Rect, others: Rect[]): boolean {
  const middle = (bottom + top) / 2
  return !others.some(
    ([left, low, right, high]) => low < middle && high > middle && left >= from - 1 && right <= to + 1,
  )
}

function leftOf({ rect }: Box, pieces: Piece[], others: Rect[]): string {
  const near = pieces
    .filter(
      (piece) =>
        sameRow(rect, piece) &&
        piece.right <= rect[0] + 6 &&
        rect[0] - piece.right < 260 &&
        isFree(piece.right, rect[0], rect, others),
    )
    .toSorted((a, b) => b.right - a.right)[0]
  // A line that runs on from the one above has its beginning there.
  return near && rect[0] - near.right < 220 ? near.text : ''
}

function rightOf({ rect }: Box, pieces: Piece[], others: Rect[]): string {
  const near = pieces
    .filter(
      (piece) =>
        sameRow(rect, piece) &&
        piece.x >= rect[2] - 4 &&
        piece.x - rect[2] < 40 &&
        isFree(rect[2], piece.x, rect, others),
    )
    .toSorted((a, b) => a.x - b.x)[0]
  return near?.text ?? ''
}

function above([left, , right, top]: Rect, pieces: Piece[]): string {
  return (
    pieces
      .filter(({ x, right: end, y }) => y >= top - 3 && y - top < 26 && end > left - 4 && x < right)
      .toSorted((a, b) => a.y - b.y)[0]?.text ?? ''
  )
}

function below([left, bottom, right]: Rect, pieces: Piece[]): string {
  return (
    pieces
      .filter(
        ({ x, right: end, y, height }) => y + height <= bottom + 5 && bottom - y < 16 && end > left - 4 && x < right,
      )
      .toSorted((a, b) => b.y - a.y)[0]?.text ?? ''
  )
}

/** What a group of boxes answers: the words before them on their row, else the nearest above the topmost. */
function askedAbove({ boxes }: Field, pieces: Piece[], others: Rect[]): string {
  const first = boxes.toSorted((a, b) => b.rect[3] - a.rect[3] || a.rect[0] - b.rect[0])[0]!
  const left = pieces
    .filter((piece) => sameRow(first.rect, piece) && piece.right <= first.rect[0] + 4 && piece.text.length > 4)
    .toSorted((a, b) => b.right - a.right)[0]
  if (left && !/^(yes|no)$/i.test(left.text) && isFree(left.right, first.rect[0], first.rect, others)) return left.text
  const [x, , , top] = first.rect
  return (
    pieces
      .filter((piece) => piece.y >= top - 2 && piece.y - top < 40 && piece.x < x + 120 && piece.text.length > 4)
      .toSorted((a, b) => a.y - b.y)[0]?.text ?? ''
  )
}
