type Option = { const?: unknown; title?: string }

/**
 * The changed schema of a question, in which an option that was only reworded in its place keeps the value it had:
 * rules and answers go on meaning the same thing. An option that came, went or moved is left as it is.
 */
export function keepReworded(before: Record<string, unknown>, after: Record<string, unknown>): Record<string, unknown> {
  return keep(before, after) as Record<string, unknown>
}

function keep(before: unknown, after: unknown): unknown {
  if (!isObject(before) || !isObject(after)) return after
  return Object.fromEntries(
    Object.entries(after).map(([key, value]) => [
      key,
      key === 'oneOf' && Array.isArray(value) && Array.isArray(before[key])
        ? keepValues(before[key], value)
        : keep(before[key], value),
    ]),
  )
}

function keepValues(before: Option[], after: Option[]): Option[] {
  if (before.length !== after.length) return after
  const old = new Set(before.map((option) => option.title))
  const now = new Set(after.map((option) => option.title))
  return after.map((option, at) => {
    const was = before[at]!
    return old.has(option.title) || now.has(was.title) ? option : { ...option, const: was.const }
  })
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
