import { isObject, own } from '../../text.ts'

/** A schema with its `$ref` followed inside its document, or why it cannot be. A reference to itself is not followed round. */
export function resolve(root: unknown, schema: unknown): { schema: Record<string, unknown> } | { because: string } {
  let here = schema
  for (let hops = 0; hops < 20; hops++) {
    if (here === true) return { schema: {} }
    if (!isObject(here)) return { because: 'It is not a schema' }
    const ref = own(here, '$ref')
    if (ref === undefined) return { schema: here }
    if (typeof ref !== 'string' || !ref.startsWith('#'))
      return { because: `It refers to “${String(ref).slice(0, 100)}”, which is outside the file` }
    const target = pointed(root, ref.slice(1))
    if (target === undefined) return { because: `It refers to “${ref.slice(0, 100)}”, which is not in the file` }
    const { $ref: _ref, ...beside } = here
    here = isObject(target) ? { ...target, ...beside } : target
  }
  return { because: 'Its references go round in a circle' }
}

function pointed(root: unknown, pointer: string): unknown {
  let here = root
  for (const part of pointer.split('/').slice(1)) {
    const key = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')
    here = Array.isArray(here) ? here[Number(key)] : own(here, key)
  }
  return pointer === '' || pointer.startsWith('/') ? here : undefined
}

/** allOf taken together, so that a schema in parts reads as one; conditions in it stay apart. */
export function flattened(
  root: unknown,
  schema: unknown,
  depth = 0,
): { schema: Record<string, unknown> } | { because: string } {
  const found = resolve(root, schema)
  if ('because' in found || !Array.isArray(own(found.schema, 'allOf'))) return found
  if (depth > 10) return { because: 'It is too deep' }
  const { allOf, ...rest } = found.schema
  const whole: Record<string, unknown> = { ...rest }
  const left: unknown[] = []
  for (const part of allOf as unknown[]) {
    const flat = flattened(root, part, depth + 1)
    if ('because' in flat) return flat
    if (own(flat.schema, 'if') !== undefined) {
      left.push(flat.schema)
      continue
    }
    for (const [key, value] of Object.entries(flat.schema)) {
      if (key === '__proto__') continue
      const before = own(whole, key)
      if (key === 'required')
        whole[key] = [...(Array.isArray(before) ? before : []), ...(Array.isArray(value) ? value : [])]
      else if (isObject(before) && isObject(value)) whole[key] = { ...before, ...value }
      else if (key === 'allOf' && Array.isArray(value)) left.push(...value)
      else whole[key] ??= value
    }
  }
  return { schema: left.length === 0 ? whole : { ...whole, allOf: left } }
}
