import type { ConnectionOperation } from '@guildhall/schemas'

/** What of the values goes where: into the places of the path, the query of a GET, or the JSON body. */
export function requestFor(
  { method, path, input: { properties } }: ConnectionOperation,
  values: Record<string, unknown>,
): { path: string; body: Record<string, unknown> | undefined } {
  const rest = new Map(
    Object.keys(properties).flatMap((name): [string, unknown][] =>
      Object.hasOwn(values, name) && values[name] !== null && values[name] !== undefined ? [[name, values[name]]] : [],
    ),
  )
  const filled = path.replace(/\{([a-zA-Z0-9]+)\}/g, (_, name: string) => {
    const value = rest.get(name)
    rest.delete(name)
    return encodeURIComponent(plain(value))
  })
  if (method !== 'GET') return { path: filled, body: Object.fromEntries(rest) }
  const query = new URLSearchParams([...rest].map(([name, value]) => [name, plain(value)]))
  return { path: rest.size > 0 ? `${filled}?${query}` : filled, body: undefined }
}

/** The values that a reply gives: those that the operation's pointers name, or the whole of it. A pointer to nothing gives null. */
export function resultOf({ output }: ConnectionOperation, body: unknown): Record<string, unknown> | undefined {
  if (output) return Object.fromEntries(Object.entries(output).map(([name, at]) => [name, follow(body, at)]))
  if (body === undefined || body === null) return {}
  return typeof body === 'object' && !Array.isArray(body) ? (body as Record<string, unknown>) : undefined
}

function follow(body: unknown, pointer: string): unknown {
  let found = body
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return null
    found = (found as Record<string, unknown>)[name]
  }
  return found ?? null
}

function plain(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '')
}
