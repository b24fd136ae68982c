import { cleanLines, LONGEST_TEXT } from '@guildhall/question-kinds/models'

const MAX_DEPTH = 10
const MAX_PARTS = 10_000

/**
 * A copy of a JSON value whose texts are cleaned as typed ones are, without what is null or an empty text: an API client
 * that sends "" gave no answer. Undefined when the value is too deep or too large.
 */
export function cleanValue(value: unknown): { value: unknown } | undefined {
  let parts = 0
  const tooMuch = new Error('too much')
  const visit = (item: unknown, depth: number): unknown => {
    parts += 1
    if (parts > MAX_PARTS || depth > MAX_DEPTH) throw tooMuch
    if (typeof item === 'string') {
      if (item.length > LONGEST_TEXT) throw tooMuch
      return cleanLines(item)
    }
    if (Array.isArray(item)) return item.map((inner) => visit(inner, depth + 1))
    if (typeof item !== 'object' || item === null) return item
    const kept = Object.entries(item)
      .map(([key, inner]) => [key, visit(inner, depth + 1)] as const)
      .filter(([key, inner]) => key !== '__proto__' && inner !== '' && inner !== null && inner !== undefined)
    return Object.fromEntries(kept)
  }
  try {
    return { value: visit(value, 1) }
  } catch (error) {
    if (error === tooMuch) return undefined
    throw error
  }
}
