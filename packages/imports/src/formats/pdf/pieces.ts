import { lineOf } from '../../text.ts'

/** Words that stand together on a page: where they begin and end, their base line and how tall they are. */
export type Piece = { text: string; x: number; right: number; y: number; height: number }

type TextItems = { items: unknown[] }
const MOST_PIECES = 20_000

/** The words of a page, those of one line joined when hardly a gap is between them. */
export function piecesOn({ items }: TextItems): Piece[] {
  const pieces: Piece[] = []
  for (const item of items.slice(0, MOST_PIECES)) {
    const { str, transform, width, height } = item as {
      str?: string
      transform?: number[]
      width?: number
      height?: number
    }
    if (typeof str !== 'string' || str.trim() === '' || !transform) continue
    const [x = 0, y = 0] = transform.slice(4)
    const tall = height || Math.abs(transform[3] ?? 0) || 10
    const last = pieces.at(-1)
    if (last && Math.abs(last.y - y) < 2 && x - last.right < tall * 0.8 && x >= last.x) {
      last.text = `${last.text}${x - last.right > tall * 0.15 ? ' ' : ''}${str}`
      last.right = x + (width ?? 0)
    } else pieces.push({ text: str, x, right: x + (width ?? 0), y, height: tall })
  }
  return pieces.map((piece) => ({ ...piece, text: lineOf(piece.text, 1_000) })).filter(({ text }) => text !== '')
}

/** The words that head a page: the tallest, when they are clearly taller than most. */
export function headingOf(pieces: Piece[]): string | undefined {
  const heights = pieces.map(({ height }) => height).toSorted((a, b) => a - b)
  const usual = heights[Math.floor(heights.length / 2)] ?? 0
  const tallest = pieces.filter(
    ({ text, height }) => height > usual * 1.2 && /\p{L}{3}/u.test(text) && text.length < 150,
  )
  const most = Math.max(0, ...tallest.map(({ height }) => height))
  const words = tallest.filter(({ height }) => height > most - 0.5)
  const first = words[0]
  if (!first) return undefined
  // A heading may run over two lines.
  return lineOf(
    words
      .filter(({ y }) => Math.abs(y - first.y) < most * 2.6)
      .map(({ text }) => text)
      .join(' '),
    150,
  )
}
