/** The form of a reply: a type by name, `?` for what may be missing, a list of one form, or fields. Unknown fields pass. */
export type Shape =
  | 'string'
  | 'integer'
  | 'boolean'
  | 'string?'
  | 'integer?'
  | 'boolean?'
  | 'string|null'
  | [Shape]
  | Fields

type Fields = { [name: string]: Shape }

/** Every place at which a reply differs from the published form; an empty list when it fits. */
export function misfits(value: unknown, shape: Shape, at = ''): string[] {
  if (typeof shape === 'string') return fitsType(value, shape) ? [] : [`${at} is not ${shape}`]
  if (Array.isArray(shape)) {
    if (!Array.isArray(value)) return [`${at} is not a list`]
    return value.flatMap((item, index) => misfits(item, shape[0], `${at}/${index}`))
  }
  if (typeof value !== 'object' || value === null) return [`${at} is not an object`]
  const fields = value as Record<string, unknown>
  return Object.entries(shape).flatMap(([name, inner]) => misfits(fields[name], inner, `${at}/${name}`))
}

function fitsType(value: unknown, shape: string): boolean {
  if (value === undefined) return shape.endsWith('?')
  if (value === null) return shape.endsWith('|null')
  const type = shape.replace(/\?$|\|null$/, '')
  return type === 'integer' ? Number.isInteger(value) : typeof value === type
}
