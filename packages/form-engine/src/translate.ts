import type { Council, Form, Service, ServicePackage } from '@guildhall/schemas'

/** What brings its texts in other languages along, by JSON pointer. */
type Translatable = Form | Service | ServicePackage | Council

const translated = new WeakMap<Translatable, Map<string, Translatable>>()

/** The thing in a language, worked out once; the thing itself when it has no translation. Texts without one stay as they are. */
export function translate<Thing extends Translatable>(thing: Thing, lang: string): Thing {
  const texts = thing.translations && Object.hasOwn(thing.translations, lang) ? thing.translations[lang] : undefined
  if (!texts) return thing
  const known = translated.get(thing) ?? new Map<string, Translatable>()
  translated.set(thing, known)
  let copy = known.get(lang) as Thing | undefined
  if (!copy) {
    copy = structuredClone(thing)
    for (const [pointer, text] of Object.entries(texts)) {
      const found = textAt(copy, pointer)
      if (found) found.holder[found.key] = text
    }
    known.set(lang, copy)
  }
  return copy
}

/** The holder and key of the text that a JSON pointer (RFC 6901) finds, undefined when there is no text. */
export function textAt(root: object, pointer: string): { holder: Record<string, string>; key: string } | undefined {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  const last = keys.pop()
  if (last === undefined) return undefined
  let holder: unknown = root
  for (const key of keys) {
    if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key)) return undefined
    holder = (holder as Record<string, unknown>)[key]
  }
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, last)) return undefined
  const found = holder as Record<string, string>
  return typeof found[last] === 'string' ? { holder: found, key: last } : undefined
}
