import type { Form } from '@guildhall/schemas'

const translated = new WeakMap<Form, Map<string, Form>>()

/** The form in a language, worked out once; the form itself when it has no translation. Texts without one stay as they are. */
export function translate(form: Form, lang: string): Form {
  const texts = form.translations && Object.hasOwn(form.translations, lang) ? form.translations[lang] : undefined
  if (!texts) return form
  const known = translated.get(form) ?? new Map<string, Form>()
  translated.set(form, known)
  let copy = known.get(lang)
  if (!copy) {
    copy = structuredClone(form)
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
