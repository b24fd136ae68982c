/** What brings its texts in other languages along, by JSON pointer. */
type Translated = { translations?: Record<string, Record<string, string>> }

/** The thing with the pointers of its translations moved; a text whose pointer leads nowhere any more goes. */
export function withPointers<Thing extends Translated>(
  thing: Thing,
  move: (pointer: string) => string | undefined,
): Thing {
  if (!thing.translations) return thing
  const translations = Object.entries(thing.translations).map(([language, texts]) => [
    language,
    Object.fromEntries(
      Object.entries(texts).flatMap(([pointer, text]) => {
        const to = move(pointer)
        return to === undefined ? [] : [[to, text]]
      }),
    ),
  ])
  return { ...thing, translations: Object.fromEntries(translations) }
}

/** The thing after the entry `gone` was taken from its list at `list` (`/fees/collection/lines`): later entries move up. */
export function withoutEntry<Thing extends Translated>(thing: Thing, list: string, gone: number): Thing {
  return withPointers(thing, (pointer) => {
    if (!pointer.startsWith(`${list}/`)) return pointer
    const [at = '', ...rest] = pointer.slice(list.length + 1).split('/')
    if (Number(at) === gone) return undefined
    return [list, Number(at) > gone ? Number(at) - 1 : at, ...rest].join('/')
  })
}
