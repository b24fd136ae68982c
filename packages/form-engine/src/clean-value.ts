import { cleanLines, LONGEST_TEXT } from '@guildhall/question-kinds/models'

const MAX_DEPTH = 10
const MAX_PARTS = 10_000

// Made once: an error looks at the whole stack as it is made, and every submission comes through here.
const tooMuch = new Error('Answers must be smaller and less deep')

/**
 * A copy of a JSON value whose texts are cleaned as typed ones are, without what is null or an empty text: an API client
 * that sends "" gave no answer. Undefined when the value is too deep or too large.
 */
export function cleanValue(value: unknown): { value: unknown } | undefined {
  let parts = 0
  const visit = (item: unknown, depth: number): unknown => {
    parts += 1
    if (parts > MAX_PARTS || depth > MAX_DEPTH) throw tooMuch
    if (typeof item === 'string') {
      if (item.length > LONGEST_TEXT) throw tooMuch
      return cleanLines(item)
    }
    if (Array.isArray(item)) return item.map((inner) => visit(inner, depth + 1))
    if (typeof item !== 'object' || item === null) return item
    const kept: Record<string, unknown> = {}
    for (const [key, inner] of Object.entries(item)) {
      if (key === '__proto__') continue
      const cleaned = visit(inner, depth + 1)
      if (cleaned !== '' && cleaned !== null && cleaned !== undefined) kept[key] = cleaned
    }
    return kept
  }
  try {
    return { value: visit(value, 1) }
  } catch (error) {
    if (error === tooMuch) return undefined
    throw error
  }
}
