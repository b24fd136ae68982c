import { type Static, type TSchema, Type } from 'typebox'

const shapes = new Map<string, TSchema>()

/** Registers a shape under one name, so that OpenAPI, the client and the serialiser all share it; returns the reference to it. */
export function named<S extends TSchema>(name: string, schema: S) {
  if (shapes.has(name)) throw new Error(`Two shapes are called ${name}`)
  shapes.set(name, schema)
  return Type.Unsafe<Static<S>>({ $ref: `${name}#` })
}

/** Every named shape, each with its name as `$id`, ready for `app.addSchema`. */
export function namedShapes() {
  return [...shapes].map(([name, schema]) => ({ ...schema, $id: name, title: name }))
}
