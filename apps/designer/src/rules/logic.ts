/** One operator of JSON Logic and its arguments. */
export type Call = { operator: string; args: unknown[] }

/** Reads `{ operator: arguments }`; nothing when the value is not of that shape. */
export function readCall(rule: unknown): Call | undefined {
  if (rule === null || typeof rule !== 'object' || Array.isArray(rule)) return undefined
  const [entry, ...others] = Object.entries(rule)
  if (!entry || others.length > 0) return undefined
  const [operator, given] = entry
  return { operator, args: Array.isArray(given) ? given : [given] }
}

/** The path that a `{ var: path }` reads. */
export function readPath(rule: unknown): string | undefined {
  const call = readCall(rule)
  return call?.operator === 'var' && typeof call.args[0] === 'string' ? call.args[0] : undefined
}
