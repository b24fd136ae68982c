const MAX_LENGTH = 200
/** Two open-ended repeats on a text of 2,000 characters are a few million steps; three would be billions. */
const MAX_REPEATS = 2
const WIDE = 64

/**
 * Why a pattern may not be used, undefined when it may. Patterns run on a backtracking engine, so only those that cannot
 * blow up are taken: anchored at the start, no look-around or back-reference, no repeat inside a repeat.
 */
export function patternProblem(pattern: unknown): string | undefined {
  if (typeof pattern !== 'string' || pattern.length > MAX_LENGTH) {
    return `A pattern is a text of ${MAX_LENGTH} characters at most`
  }
  if (!pattern.startsWith('^')) return 'A pattern begins with ^'
  try {
    new RegExp(pattern, 'u')
  } catch {
    return 'The pattern is not a regular expression'
  }
  if (/\(\?(?!:)/.test(pattern)) return 'A pattern cannot look ahead or behind'
  if (/\\(?:[1-9]|k)/.test(pattern)) return 'A pattern cannot refer back to what it matched'
  return repeatProblem(pattern)
}

function repeatProblem(pattern: string): string | undefined {
  // Character classes and escapes become one letter, so that what is left are letters, groups, bars and repeats.
  let rest = pattern.replace(/\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|.)/g, 'a')
  rest = rest.replace(/\[[^\]]*\]/g, 'a')
  const repeats = [...rest.matchAll(/[*+]|\{(\d+)(,(\d*))?\}/g)].filter(([repeat, least, comma, most]) =>
    repeat === '*' || repeat === '+' ? true : (comma !== undefined && most === '') || Number(most || least) > WIDE,
  )
  if (repeats.length > MAX_REPEATS) return `A pattern can have ${MAX_REPEATS} long repeats at most`
  // Innermost groups become one letter when nothing in them repeats, or R when something does; a repeated R is refused.
  for (let depth = 0; depth < 20 && rest.includes('('); depth++) {
    rest = rest.replace(/\((?:\?:)?([^()]*)\)/g, (_group, inner: string) => (/[*+?{|R]/.test(inner) ? 'R' : 'a'))
  }
  return /R(?:[*+]|\{)/.test(rest) ? 'A pattern cannot repeat a group that has repeats or choices in it' : undefined
}
