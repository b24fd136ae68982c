const MAX_LENGTH = 200
/** An open-ended repeat may stop after each character of the longest answer that we reckon with. */
const OPEN = 2_000
/** How many ways there may be to match: two open-ended repeats. That many steps are some milliseconds. */
const MAX_WAYS = OPEN * OPEN

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

const repeatedGroup = /R(?:[*+]|\{)/

/**
 * A backtracking engine tries every way to split a text among repeats and choices, so the number of ways is counted:
 * their product, a repeat inside a repeat being refused.
 */
function repeatProblem(pattern: string): string | undefined {
  // Character classes and escapes become one letter, so that what is left are letters, groups, bars and repeats.
  let rest = pattern.replace(/\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|.)/g, 'a')
  rest = rest.replace(/\[[^\]]*\]/g, 'a').replaceAll('(?:', '(')
  let ways = 1
  for (const [repeat, least = '0', comma, most = ''] of rest.matchAll(/[*+?]|\{(\d+)(,(\d*))?\}/g)) {
    if (repeat === '?') ways *= 2
    else if (repeat === '*' || repeat === '+' || (comma !== undefined && most === '')) ways *= OPEN
    else if (comma !== undefined) ways *= Number(most) - Number(least) + 1
  }
  // Innermost groups become one letter when they are plain, or R when there are repeats or choices in them.
  let nested = false
  const close = (_group: string, inner: string) => {
    ways *= inner.split('|').length
    nested ||= repeatedGroup.test(inner)
    return /[*+?{|R]/.test(inner) ? 'R' : 'a'
  }
  for (let depth = 0; depth < MAX_LENGTH && rest.includes('('); depth++) rest = rest.replace(/\(([^()]*)\)/g, close)
  if (nested || repeatedGroup.test(rest)) return 'A pattern cannot repeat a group that has repeats or choices in it'
  ways *= rest.split('|').length
  return ways > MAX_WAYS ? 'A pattern with so many repeats and choices could take too long. Use fewer' : undefined
}
