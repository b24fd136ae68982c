/** Whether two JSON values are the same, whatever order a database gave the keys of an object back in. As `isDeepStrictEqual`, but for browsers too. */
export function isSameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false
  const keys = keysOf(one)
  return keys.length === keysOf(other).length && keys.every((key) => isSameJson(one[key], other[key]))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** A part that is undefined is as one that is not there: JSON has none of them. */
function keysOf(value: Record<string, unknown>): string[] {
  return Object.keys(value).filter((key) => value[key] !== undefined)
}
