import type { Found, FoundCondition, FoundQuestion, Part } from '../../found.ts'
import { lineOf, own, shortJson, wordsOfKey } from '../../text.ts'

/** Where the walk is: the path of keys, and what holds for everything below. */
export type Place = { path: string[]; at: string; conditions: FoundCondition[] }

/** A walk over one document. */
export type Walk = { root: unknown; found: Found; questions: Map<string, FoundQuestion>; parts: number }

/** A question, or a group of them. */
export type SchemaPart =
  | { question: FoundQuestion }
  | { title: string; at: string; parts: SchemaPart[]; conditions: FoundCondition[]; key: string }

/** How the parts of an object are read; what its conditions add is read the same way. */
export type PartsOf = (walk: Walk, schema: Record<string, unknown>, ui: unknown, place: Place) => SchemaPart[]

/** What a part is called: by the uiSchema, by itself, by its key. */
export function titleOf(key: string, schema: unknown, ui: unknown): string {
  return (
    lineOf(own(ui, 'ui:title') ?? own(own(ui, 'ui:options'), 'title')) ||
    lineOf(own(schema, 'title')) ||
    wordsOfKey(key)
  )
}

/** Names what is not taken over. */
export function leave(walk: Walk, of: Part, place: { at: string }, original: unknown, message: string): undefined {
  walk.found.leftOut.push({
    of,
    at: place.at,
    original: lineOf(own(original, 'title')) || shortJson(original),
    message,
  })
}
